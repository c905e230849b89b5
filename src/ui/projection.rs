//! From a place on the Earth to a place on the map.

use super::map_data::{CENTRE_LATITUDE, CENTRE_LONGITUDE, OFFSET_X, OFFSET_Y, SCALE, VIEW_HEIGHT, VIEW_WIDTH};

/// The point of the map's view for a latitude and longitude in degrees, or `None` when it lies outside the view.
///
/// Lambert azimuthal equal-area projection on the sphere, oblique aspect: J. P. Snyder, *Map Projections: A Working
/// Manual*, U.S. Geological Survey Professional Paper 1395 (1987), p. 185, equations (24-2), (22-4) and (22-5).
/// The constants are those the map was drawn with, so that a dot falls where its city lies.
#[expect(clippy::cast_possible_truncation, reason = "a drawing needs no more than seven digits")]
pub fn project(latitude: f64, longitude: f64) -> Option<(f32, f32)> {
    let (sin_latitude, cos_latitude) = latitude.to_radians().sin_cos();
    let (sin_centre, cos_centre) = CENTRE_LATITUDE.to_radians().sin_cos();
    let (sin_turn, cos_turn) = (longitude - CENTRE_LONGITUDE).to_radians().sin_cos();

    // Zero at the antipode of the centre, where the scale below grows without end: such a point is out of the view.
    let facing = 1.0 + sin_centre * sin_latitude + cos_centre * cos_latitude * cos_turn;
    let scale = SCALE * (2.0 / facing).sqrt();
    let x = OFFSET_X + scale * cos_latitude * sin_turn;
    let y = OFFSET_Y - scale * (cos_centre * sin_latitude - sin_centre * cos_latitude * cos_turn);

    let inside = (0.0..=f64::from(VIEW_WIDTH)).contains(&x) && (0.0..=f64::from(VIEW_HEIGHT)).contains(&y);
    inside.then_some((x as f32, y as f32))
}

#[cfg(test)]
mod tests {
    use super::super::map_data::{CITIES, COUNTRIES};
    use super::*;

    #[test]
    fn cities_fall_where_the_drawing_of_the_map_puts_them() {
        assert!(CITIES.len() >= 6);
        for &(city, latitude, longitude, x, y) in CITIES {
            let (found_x, found_y) = project(latitude, longitude).expect(city);
            assert!(
                (found_x - x).abs() < 0.5 && (found_y - y).abs() < 0.5,
                "{city}: ({found_x}, {found_y}) instead of ({x}, {y})"
            );
        }
    }

    #[test]
    fn the_centre_of_the_projection_is_its_offset() {
        let centre = project(CENTRE_LATITUDE, CENTRE_LONGITUDE);
        assert_eq!(centre.map(|(x, y)| (f64::from(x), f64::from(y))), Some((OFFSET_X, OFFSET_Y)));
    }

    #[test]
    fn places_outside_the_view_have_no_point() {
        let outside = [
            ("New York", 40.7128, -74.0060),
            ("Canberra", -35.2809, 149.1300),
            ("Las Palmas", 28.1235, -15.4363),
            ("antipode of the centre", -CENTRE_LATITUDE, CENTRE_LONGITUDE - 180.0),
            ("nowhere", f64::NAN, f64::NAN),
        ];
        for (place, latitude, longitude) in outside {
            assert_eq!(project(latitude, longitude), None, "{place}");
        }
    }

    #[test]
    fn every_member_state_has_a_point_inside_the_view_and_codes_are_sorted() {
        let union = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK";
        for code in union.split(' ') {
            let place = COUNTRIES.iter().find(|(found, ..)| *found == code);
            let &(_, x, y) = place.expect(code);
            assert!(x > 0.0 && x < VIEW_WIDTH && y > 0.0 && y < VIEW_HEIGHT, "{code}");
        }
        assert!(COUNTRIES.is_sorted_by(|a, b| a.0 < b.0));
    }
}

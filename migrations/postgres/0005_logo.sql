-- An organisation's logo as SVG.
ALTER TABLE organisations ADD COLUMN logo TEXT CONSTRAINT logo_is_filled CHECK (logo <> '');

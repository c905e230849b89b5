//! The description of the API as plain values, for a page that shows it: taken from the description in `OpenAPI`, so that
//! both say the same.

use super::openapi;
use crate::{
    domain::Locale,
    site::{ApiEndpoint, ApiExample, ApiField, ApiParameter, ApiReference, RequestContext, Snapshot},
};
use serde_json::Value;
use std::collections::BTreeMap;
use utoipa::{
    Number,
    openapi::{
        Components, RefOr, Response, Schema,
        path::{Operation, Parameter, ParameterIn},
        schema::{AdditionalProperties, ArrayItems, Object, SchemaType, Type},
    },
};

/// The API for readers of a language; nothing when the site does not speak it.
#[must_use]
pub fn reference(snapshot: &Snapshot, locale: Locale, base_url: &str) -> Option<ApiReference> {
    let context = RequestContext::new(snapshot, locale, base_url)?;
    let (document, mut examples) = openapi::live(&context);
    let components = document.components.unwrap_or_default();
    let endpoint =
        |(path, item): (String, utoipa::openapi::PathItem)| Some(endpoint(path, item.get?, &components, &mut examples));
    Some(ApiReference {
        version: document.info.version,
        about: openapi::ABOUT.map(str::to_owned).to_vec(),
        endpoints: document.paths.paths.into_iter().filter_map(endpoint).collect(),
    })
}

fn endpoint(
    path: String,
    operation: Operation,
    components: &Components,
    examples: &mut BTreeMap<String, ApiExample>,
) -> ApiEndpoint {
    let responses = operation.responses.responses;
    let mut fields = Vec::new();
    let good = responses.get("200").and_then(|response| schema_of(response, components));
    if let Some(object) = good.and_then(|schema| shape(schema, components).object) {
        list_fields(&object, components, &mut fields);
    }
    let status = |(status, response)| match response {
        RefOr::T(Response { description, .. }) => Some((status, description)),
        RefOr::Ref(_) => None,
    };
    ApiEndpoint {
        example: examples.remove(&path),
        summary: operation.summary.unwrap_or_default(),
        about: operation.description.unwrap_or_default(),
        parameters: operation.parameters.into_iter().flatten().map(parameter).collect(),
        statuses: responses.into_iter().filter_map(status).collect(),
        fields,
        path,
    }
}

fn schema_of<'a>(response: &'a RefOr<Response>, components: &'a Components) -> Option<&'a RefOr<Schema>> {
    let RefOr::T(response) = response else { return None };
    resolved(response.content.get("application/json")?.schema.as_ref()?, components)
}

/// What a reference stands for.
fn resolved<'a>(schema: &'a RefOr<Schema>, components: &'a Components) -> Option<&'a RefOr<Schema>> {
    match schema {
        RefOr::Ref(reference) => components.schemas.get(reference.ref_location.rsplit('/').next()?),
        RefOr::T(_) => Some(schema),
    }
}

fn parameter(parameter: Parameter) -> ApiParameter {
    let (schema, repeatable) = match parameter.schema {
        Some(RefOr::T(Schema::Array(array))) => match array.items {
            ArrayItems::RefOrSchema(items) => (Some(*items), true),
            ArrayItems::False => (None, true),
        },
        schema => (schema, false),
    };
    let object = match schema {
        Some(RefOr::T(Schema::Object(object))) => object,
        _ => Object::new(),
    };
    ApiParameter {
        name: parameter.name,
        in_path: parameter.parameter_in == ParameterIn::Path,
        repeatable,
        about: parameter.description.unwrap_or_default(),
        values: codes(&object),
        bounds: whole(object.minimum.as_ref()).zip(whole(object.maximum.as_ref())),
        default: object.default.map(|default| default.as_str().map_or_else(|| default.to_string(), str::to_owned)),
    }
}

fn whole(number: Option<&Number>) -> Option<u64> {
    match number? {
        Number::UInt(number) => u64::try_from(*number).ok(),
        Number::Int(_) | Number::Float(_) => None,
    }
}

fn codes(object: &Object) -> Vec<String> {
    object.enum_values.iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// What a schema comes to for a reader.
#[derive(Default)]
struct Shape<'a> {
    kind: String,
    nullable: bool,
    about: String,
    /// The object whose fields are fields of this, with the way there.
    object: Option<(String, &'a Object)>,
}

fn shape<'a>(schema: &'a RefOr<Schema>, components: &'a Components) -> Shape<'a> {
    match schema {
        RefOr::Ref(reference) => {
            let mut shape = resolved(schema, components).map(|schema| shape(schema, components)).unwrap_or_default();
            if !reference.description.is_empty() {
                shape.about.clone_from(&reference.description);
            }
            shape
        }
        RefOr::T(Schema::Object(object)) => object_shape(object, components),
        RefOr::T(Schema::Array(array)) => {
            let ArrayItems::RefOrSchema(items) = &array.items else { return Shape::default() };
            let items = shape(items, components);
            Shape {
                kind: format!("array of {}", items.kind),
                nullable: false,
                about: array.description.clone().unwrap_or_default(),
                object: items.object.map(|(way, object)| (format!("[]{way}"), object)),
            }
        }
        RefOr::T(Schema::OneOf(choice)) => {
            let mut shapes = choice.items.iter().map(|item| shape(item, components));
            let value = shapes.find(|shape| shape.kind != "null").unwrap_or_default();
            Shape { nullable: true, about: choice.description.clone().unwrap_or(value.about.clone()), ..value }
        }
        RefOr::T(_) => Shape::default(),
    }
}

fn object_shape<'a>(object: &'a Object, components: &'a Components) -> Shape<'a> {
    let about = object.description.clone().unwrap_or_default();
    let (kind, nullable) = match &object.schema_type {
        SchemaType::Type(kind) => (name(kind), false),
        SchemaType::Array(kinds) => {
            (kinds.iter().find(|kind| **kind != Type::Null).map_or("", name), kinds.contains(&Type::Null))
        }
        SchemaType::AnyValue => ("anything", false),
    };
    if let Some(AdditionalProperties::RefOr(values)) = object.additional_properties.as_deref() {
        let values = shape(values, components);
        let object = values.object.map(|(way, object)| (format!(".*{way}"), object));
        return Shape { kind: format!("map to {}", values.kind), nullable, about, object };
    }
    let codes = codes(object);
    let kind = if codes.is_empty() { kind.to_owned() } else { format!("one of {}", codes.join(", ")) };
    let object = (!object.properties.is_empty()).then(|| (String::new(), object));
    Shape { kind, nullable, about, object }
}

const fn name(kind: &Type) -> &'static str {
    match kind {
        Type::Object => "object",
        Type::String => "string",
        Type::Integer => "integer",
        Type::Number => "number",
        Type::Boolean => "boolean",
        Type::Array => "array",
        Type::Null => "null",
    }
}

/// The fields of an object, each followed by its own.
fn list_fields((way, object): &(String, &Object), components: &Components, fields: &mut Vec<ApiField>) {
    for (name, schema) in &object.properties {
        let shape = shape(schema, components);
        let required = object.required.contains(name);
        let name = if way.is_empty() { name.clone() } else { format!("{way}.{name}") };
        fields.push(ApiField {
            required,
            kind: shape.kind,
            nullable: shape.nullable,
            about: shape.about.replace('\n', " "),
            name: name.clone(),
        });
        if let Some((inner, object)) = shape.object {
            list_fields(&(format!("{name}{inner}"), object), components, fields);
        }
    }
}

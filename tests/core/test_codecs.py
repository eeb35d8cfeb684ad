"""Every schema of both documents, and those that a dated version has of its own, between JSON and Python."""

from __future__ import annotations

import copy
import json
import pickle
import re
import sys
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import attrs
import pytest
from hypothesis import given, settings, strategies as st

from aiomerchant import MerchantError, ResponseError, Unknown, extra_fields, polar, square
from aiomerchant.plugins.hooks import Mismatch
from aiomerchant_core import Model
from aiomerchant_core.codec import encoder, names_of

from tests.support.apis import APIS, Api
from tests.support.instances import GENERATED, Instances, Validator, component, document, without_nulls

PROVIDERS: dict[str, Any] = {"polar": polar, "square": square}
MANIFEST: dict[str, Any] = json.loads((GENERATED / "manifest.json").read_bytes())
ALIASES = {"CheckoutCreate": "CheckoutProductsCreate"}
SCHEMAS = [
    (provider, ALIASES.get(key, key), name)
    for provider, facts in MANIFEST.items()
    for key, name in facts["schemas"].items()
]
each_api = pytest.mark.parametrize("api", APIS, ids=str)
REFERENCE = re.compile(r'"#/components/schemas/([^"]+)"')


def typed(provider: str, name: str) -> Any:
    return getattr(PROVIDERS[provider].models, name)


def models_of(api: Api) -> Iterator[tuple[str, Any]]:
    """The schemas of an API by their key in the document, and their types; of a dated version, its own."""
    shared = None if api.dated is None else PROVIDERS[api.provider].models
    for key, name in api.schemas.items():
        kind = getattr(api.values.models, name)
        if shared is None or kind is not getattr(shared, name, None):
            yield ALIASES.get(key, key), kind


def exactly(value: Any) -> str:
    """JSON text, which tells 1 from 1.0 and from true."""
    return json.dumps(value, sort_keys=True)


@pytest.mark.parametrize(
    "api", [pytest.param(api, marks=pytest.mark.slow if api.dated is None else ()) for api in APIS], ids=str
)
def test_every_schema_keeps_what_it_is_given(api: Api) -> None:
    """Minimal and full instances, with nulls and each variant, fit the document and come back the same."""
    for key, kind in models_of(api):
        for value in api.made.each(component(key)):
            decoded = api.values.decode(value, kind, strict=True)
            encoded = api.values.encode(decoded)
            assert exactly(without_nulls(encoded)) == exactly(without_nulls(value)), key


@each_api
def test_every_schema_has_one_codec_for_text_and_values(api: Api) -> None:
    """Bytes are JSON text; the client and the public functions share the code."""
    for key, kind in models_of(api):
        value = api.made.full(component(key))
        assert api.values.decode(json.dumps(value).encode(), kind) == api.values.decode(value, kind)


@each_api
def test_copies_of_every_model_are_equal(api: Api) -> None:
    """Copying, pickling and evolving keep all fields, the unknown ones included."""
    for key, kind in models_of(api):
        if not (isinstance(kind, type) and issubclass(kind, Model)):
            continue
        model = api.values.decode({**api.made.full(component(key)), "added later": {"a": [1]}}, kind)
        assert extra_fields(model)["added later"] == {"a": [1]}
        for other in (
            copy.copy(model),
            copy.deepcopy(model),
            pickle.loads(pickle.dumps(model)),
            attrs.evolve(model),
        ):
            assert other == model
            assert extra_fields(other) == extra_fields(model)
        assert attrs.evolve(model, _extra=None) != model


@pytest.mark.parametrize("api", [api for api in APIS if api.dated is not None], ids=str)
def test_a_dated_version_has_types_of_its_own(api: Api) -> None:
    """Those whose schemas differ, themselves or in what they refer to, and what stands in their modules."""
    schemas = api.document["components"]["schemas"]
    default = document(api.provider)["components"]["schemas"]
    differing = {key for key, schema in schemas.items() if schema != default.get(key)}
    while found := {
        key
        for key, schema in schemas.items()
        if key not in differing and differing & set(REFERENCE.findall(json.dumps(schema)))
    }:
        differing |= found
    own = {key: kind.__module__ for key, kind in models_of(api) if isinstance(kind, type)}
    objects = {key for key in differing & api.schemas.keys() if schemas[key].get("type") == "object"}
    assert objects <= own.keys()
    assert set(own.values()) == {own[key] for key in objects}


# Unions


def variants_of(provider: str, schema: Any) -> list[str]:
    """The object variants of a union, those of unions inside it included."""
    found: list[str] = []
    for member in schema.get("anyOf", schema.get("oneOf", ())):
        if "$ref" in member:
            key = member["$ref"].rsplit("/", 1)[-1]
            inner = document(provider)["components"]["schemas"][key]
            found += variants_of(provider, inner) or ([key] if inner.get("type") == "object" else [])
        else:
            found += variants_of(provider, member)
    return list(dict.fromkeys(found))


def inline_unions(provider: str, schema: Any, *, listed: bool = False) -> Iterator[tuple[Any, bool]]:
    """Unions of objects in the schema of a property, and whether a list is around them."""
    if len(variants_of(provider, schema)) > 1:
        yield schema, listed
    elif "items" in schema:
        yield from inline_unions(provider, schema["items"], listed=True)
    for member in schema.get("anyOf", schema.get("oneOf", ())):
        if "items" in member:
            yield from inline_unions(provider, member["items"], listed=True)


def unions(provider: str) -> Iterator[tuple[str, str, str | None, Any, bool]]:
    """Each union that is decoded: provider, schema, property or None, its own schema, whether in a list."""
    for key in MANIFEST[provider]["schemas"]:
        schema = document(provider)["components"]["schemas"].get(key, {})
        if len(variants_of(provider, schema)) > 1:
            yield provider, key, None, schema, False
        for name, held in schema.get("properties", {}).items():
            for union, listed in inline_unions(provider, held):
                yield provider, key, name, union, listed


UNIONS = [union for provider in PROVIDERS for union in unions(provider)]
UNION_IDS = [f"{provider}.{key}.{name}" for provider, key, name, *_ in UNIONS]


def properties_of(provider: str, key: str) -> dict[str, Any]:
    found: dict[str, Any] = document(provider)["components"]["schemas"][key].get("properties", {})
    return found


def with_constants(provider: str, key: str, value: Any) -> Any:
    """A value that says its constants, as servers do even where the document makes them optional."""
    properties = properties_of(provider, key)
    stated = {name: schema["const"] for name, schema in properties.items() if "const" in schema}
    return {**stated, **value}


def beside(provider: str, key: str, name: str, variant: str, parent: dict[str, Any]) -> None:
    """Say the variant in a sibling, where the variants do not say it themselves."""
    sibling = properties_of(provider, key)[name].get("x-sibling-discriminator")
    if sibling is None:
        return
    (tag,) = (tag for tag, ref in sibling["mapping"].items() if ref.endswith(f"/{variant}"))
    first, *rest = sibling["property"]
    if not rest:
        parent[first] = tag
        return
    (inner,) = rest
    made = Instances(document(provider))
    for other in variants_of(provider, {"anyOf": [properties_of(provider, key)[first]]}):
        value = with_constants(provider, other, made.full(component(other)))
        if value[inner] == tag:
            parent[first] = value


@pytest.mark.parametrize(("provider", "key", "name", "union", "listed"), UNIONS, ids=UNION_IDS)
def test_each_variant_of_each_union_is_its_own_class(
    provider: str, key: str, name: str | None, union: Any, listed: bool
) -> None:
    """Minimal and full instances of a variant decode to that variant, whatever else would fit them.

    The variant is taken back where the union stands.
    """
    made = Instances(document(provider))
    names = MANIFEST[provider]["schemas"]
    for variant in variants_of(provider, union):
        for value in (made.minimal(component(variant)), made.full(component(variant))):
            value = with_constants(provider, variant, value)
            if name is None:
                decoded: Any = PROVIDERS[provider].decode(value, typed(provider, names[key]))
            else:
                parent = dict(made.full(component(key)))
                parent[name] = [value] if listed else value
                beside(provider, key, name, variant, parent)
                whole = PROVIDERS[provider].decode(parent, typed(provider, names[key]))
                assert name in PROVIDERS[provider].encode(whole)
                decoded = getattr(whole, name)
                decoded = decoded[0] if listed else decoded
            assert type(decoded).__name__ == names[variant]


VALIDATORS = {provider: Validator(document(provider)) for provider in PROVIDERS}


def nulls(value: Any, way: tuple[Any, ...] = ()) -> set[tuple[Any, ...]]:
    """Where null stands in a JSON value."""
    if value is None:
        return {way}
    children = (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    )
    return {place for key, child in children for place in nulls(child, (*way, key))}


def varied(provider: str, variants: list[str], variant: str, data: st.DataObject) -> Any:
    """An object of one variant of a union that may look like one of another.

    What is optional may be missing, and where any text may stand, it may be the tag of another variant.
    """
    made = Instances(document(provider))
    full = data.draw(st.booleans())
    value = with_constants(provider, variant, (made.full if full else made.minimal)(component(variant)))
    required = document(provider)["components"]["schemas"][variant].get("required", ())
    optional = sorted(value.keys() - set(required))
    for name in data.draw(st.lists(st.sampled_from(optional), unique=True)) if optional else ():
        del value[name]
    tags = {
        name: text
        for other in variants
        for name, schema in properties_of(provider, other).items()
        for text in (schema.get("const"), *schema.get("enum", ()))
        if name in value and isinstance(text, str)
    }
    for name, text in tags.items():
        if data.draw(st.booleans()) and VALIDATORS[provider].accepts(
            component(variant), {**value, name: text}
        ):
            value[name] = text
    assert VALIDATORS[provider].accepts(component(variant), value)
    return value


def fitting(provider: str, name: str, value: Any) -> Any:
    """A value that fits, decoded strictly; as a mapping it is sent as it is."""
    found: list[Mismatch] = []
    decoded = PROVIDERS[provider].decode(value, typed(provider, name), on_mismatch=found.append)
    assert found == []
    assert PROVIDERS[provider].decode(value, typed(provider, name), strict=True) == decoded
    sent = encoder(names_of(f"aiomerchant_api.{provider}").type(name))(value, None)
    assert exactly(without_nulls(sent)) == exactly(without_nulls(value))
    assert nulls(sent) <= nulls(value)
    return decoded


@pytest.mark.slow
@pytest.mark.parametrize(("provider", "key", "name", "union", "listed"), UNIONS, ids=UNION_IDS)
@settings(max_examples=60)
@given(data=st.data())
def test_what_fits_a_variant_fits_its_union(
    provider: str, key: str, name: str | None, union: Any, listed: bool, data: st.DataObject
) -> None:
    """No other variant is chosen that it fits partly only, and a mapping of it is sent as it is."""
    names = MANIFEST[provider]["schemas"]
    variants = variants_of(provider, union)
    variant = data.draw(st.sampled_from(variants))
    whole: Any = varied(provider, variants, variant, data)
    if name is not None:
        parent = dict(Instances(document(provider)).full(component(key)))
        parent[name] = [whole] if listed else whole
        beside(provider, key, name, variant, parent)
        whole = parent
    decoded = fitting(provider, names[key], whole)
    inner = decoded if name is None else getattr(decoded, name)
    assert not isinstance(inner[0] if listed else inner, Unknown)


NAMED = {
    "Oauth2TokenRequest": ["AuthorizationCodeTokenRequest", "RefreshTokenRequest", "WebTokenRequest"],
    "EventsListResponse": ["ListResource_Event_", "ListResourceWithCursorPagination_Event_"],
    "Oauth2AuthorizeResponse": ["AuthorizeResponseUser", "AuthorizeResponseOrganization"],
    "SubscriptionsCreateRequest": ["SubscriptionCreateCustomer", "SubscriptionCreateExternalCustomer"],
}


@pytest.mark.parametrize(("name", "variants"), NAMED.items(), ids=NAMED)
def test_unions_that_stand_in_an_operation_decode_as_well(name: str, variants: list[str]) -> None:
    """They have the operation's name."""
    provider = "polar"
    made = Instances(document(provider))
    for variant in variants:
        for value in (made.minimal(component(variant)), made.full(component(variant))):
            decoded = PROVIDERS[provider].decode(value, typed(provider, name))
            assert type(decoded).__name__ == MANIFEST[provider]["schemas"][variant]


@pytest.mark.parametrize(("name", "variants"), NAMED.items(), ids=NAMED)
@settings(max_examples=60)
@given(data=st.data())
def test_what_fits_a_variant_fits_a_union_in_an_operation(
    name: str, variants: list[str], data: st.DataObject
) -> None:
    """As it does where the union has a name in the document."""
    provider = "polar"
    variant = data.draw(st.sampled_from(variants))
    assert not isinstance(fitting(provider, name, varied(provider, variants, variant, data)), Unknown)


def test_an_unknown_variant_keeps_its_json() -> None:
    """A price of a kind that came after this package is delivered, and goes back as it came."""
    price = {"id": "1", "amount_type": "barter", "tiers": [{"up_to": None}]}
    decoded = polar.decode(price, polar.models.ProductPrice, strict=True)
    assert decoded == Unknown(price)
    assert polar.encode(decoded) == price


def test_a_tag_that_is_no_scalar_is_an_unknown_variant() -> None:
    """A list where the tag should be is delivered, too."""
    assert polar.decode({"amount_type": ["fixed"]}, polar.models.ProductPrice) == Unknown(
        {"amount_type": ["fixed"]}
    )


# What no document promises

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
schemas = st.sampled_from(SCHEMAS)


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    """(container, key) of every value inside a JSON value."""
    children = (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    )
    for key, child in children:
        yield value, key
        yield from places(child)


@pytest.mark.slow
@settings(max_examples=1500)
@given(schema=schemas, data=st.data())
def test_unknown_fields_survive_at_any_depth(schema: tuple[str, str, str], data: st.DataObject) -> None:
    """What a server adds is kept, and sent back, wherever it stands."""
    provider, key, name = schema
    value = copy.deepcopy(Instances(document(provider)).full(component(key)))
    objects = [item for item in [value, *(c[k] for c, k in places(value))] if isinstance(item, dict)]
    for place in data.draw(st.lists(st.sampled_from(objects), max_size=3)) if objects else ():
        place[f"added {data.draw(st.integers(0, 99))}"] = data.draw(JSON)
    decoded = PROVIDERS[provider].decode(value, typed(provider, name))
    assert exactly(without_nulls(PROVIDERS[provider].encode(decoded))) == exactly(without_nulls(value))


@pytest.mark.slow
@settings(max_examples=1500)
@given(schema=schemas, data=st.data())
def test_values_of_the_wrong_type_are_delivered_as_they_came(
    schema: tuple[str, str, str], data: st.DataObject
) -> None:
    """Any JSON in any place: nothing is coerced, nothing is lost, and what was decoded can be encoded."""
    provider, key, name = schema
    value = copy.deepcopy(Instances(document(provider)).full(component(key)))
    if spots := list(places(value)):
        container, step = data.draw(st.sampled_from(spots))
        container[step] = data.draw(JSON.filter(lambda odd: odd is not None))
    else:  # a string would be JSON text
        value = data.draw(JSON.filter(lambda odd: not isinstance(odd, str)))
    decoded = PROVIDERS[provider].decode(value, typed(provider, name))
    assert exactly(without_nulls(PROVIDERS[provider].encode(decoded))) == exactly(without_nulls(value))


@settings(max_examples=500)
@given(schema=schemas, text=st.binary(max_size=64) | JSON.map(lambda value: json.dumps(value).encode()))
def test_hostile_text_meets_no_foreign_exception(schema: tuple[str, str, str], text: bytes) -> None:
    """Whatever bytes arrive, the caller sees a value or a MerchantError."""
    provider, _, name = schema
    for strict in (False, True):
        with suppress(MerchantError):
            PROVIDERS[provider].decode(text, typed(provider, name), strict=strict)


HOSTILE = {
    "depth 1,000": b"[" * 1000 + b"]" * 1000,
    "objects 1,000 deep": b'{"a":' * 1000 + b"1" + b"}" * 1000,
    "100,000 deep": b"[" * 100_000 + b"]" * 100_000,
    "an integer of 400 digits": b"9" * 400,
    "an integer of 5,000 digits": b"9" * 5000,
    "a lone surrogate": b'"\\ud800"',
    "NaN": b"NaN",
    "infinity": b"1e999",
    "bad UTF-8": b'"\xff"',
    "nothing": b"",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("frame", [b"%s", b'{"metadata": %s}', b'{"line_items": [%s]}', b'{"id": %s}'])
def test_hostile_json_is_a_value_or_an_error_of_ours(text: bytes, frame: bytes) -> None:
    """Nothing that a text can hold crashes, and what it gives can be sent back."""
    for provider, name in (("square", "Order"), ("polar", "Order"), ("polar", "Event")):
        convert = PROVIDERS[provider]
        try:
            decoded = convert.decode(frame.replace(b"%s", text), typed(provider, name))
        except ResponseError:
            continue
        assert convert.decode(convert.encode_json(decoded), typed(provider, name)) == decoded


@pytest.mark.parametrize("levels", [150, 300, 450])
def test_what_is_deep_goes_back_if_it_came(levels: int) -> None:
    """Models in models take more room to encode than to decode; they have it, and the limit is as before."""
    data: Any = {"id": "x", "type": "ITEM_VARIATION"}
    for _ in range(levels):
        data = {"id": "x", "type": "ITEM", "item_data": {"variations": [data]}}
    limit = sys.getrecursionlimit()
    try:
        decoded = square.decode(data, square.models.CatalogObject)
    except ResponseError:
        assert levels > 200
        return
    assert square.encode(decoded) == data
    assert square.decode(square.encode_json(decoded), square.models.CatalogObject) is not None
    assert sys.getrecursionlimit() == limit


@pytest.mark.parametrize(
    ("text", "note"),
    [
        (b'{"id": "C1", "note": "half \\ud83d"}', "half \ud83d"),
        (b'{"id": "C1", "note": "bad \xff"}', "bad \ufffd"),
    ],
)
def test_strings_that_are_no_unicode_cost_nothing_else(text: bytes, note: str) -> None:
    """The rest of the answer is delivered, and the mismatch reported; strictly, it is an error."""
    found: list[Mismatch] = []
    customer = square.decode(text, square.models.Customer, on_mismatch=found.append)
    assert (customer.id, customer.note) == ("C1", note)
    assert found == [Mismatch("", "text in UTF-8", 1)]
    assert square.decode(square.encode_json(customer), square.models.Customer) == customer
    with pytest.raises(ResponseError):
        square.decode(text, square.models.Customer, strict=True)


def test_of_equal_keys_the_last_one_wins() -> None:
    """As JSON parsers have it nearly everywhere."""
    assert square.decode(b'{"amount": 1, "amount": 2}', square.models.Money).amount == 2


@pytest.mark.parametrize("number", [2**63, 2**64, -(2**70), 10**399])
def test_integers_beyond_64_bits_keep_their_digits(number: int) -> None:
    """In known fields and in unknown ones, read and written."""
    text = b'{"amount": %d, "unknown": %d}' % (number, number)
    money = square.decode(text, square.models.Money, strict=True)
    assert money.amount == extra_fields(money)["unknown"] == number
    assert square.decode(square.encode_json(money), square.models.Money) == money

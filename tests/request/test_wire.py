"""How the values of an operation stand on the wire, as a server sees them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote
from uuid import UUID

import pytest
from attrs import evolve
from hypothesis import given, strategies as st

from aiomerchant import NULL, ConfigurationError, Polar, Square, Upload
from aiomerchant.request.converter import converter
from aiomerchant.request.encode import Content, encode_body, encode_headers, encode_path, encode_query
from aiomerchant_core import Body, Operation

if TYPE_CHECKING:
    from tests.support.servers import Server

FIND: Operation[Any] = Operation(
    "things:find",
    "things.find",
    "GET",
    "/v1/{group}/things/{id}",
    provider="polar",
    returns="Any",
    query=("name", "sort", "metadata", "types", "active"),
    styles={"metadata": "deepObject", "types": "comma"},
)
UPLOAD: Operation[Any] = Operation(
    "UploadThing",
    "things.upload",
    "POST",
    "/v2/things",
    provider="square",
    returns="Any",
    body=Body(
        type="CreateCatalogImageRequest",
        media="multipart/form-data",
        required=False,
        parts={"request": "application/json; charset=utf-8", "file": "image/jpeg"},
    ),
)


def text(value: Any) -> str:
    if not isinstance(value, str):
        raise ConfigurationError(f"a {type(value).__name__} cannot be sent as text")
    return value


class TestPath:
    @pytest.mark.parametrize(
        ("value", "wire"),
        [
            ("a/b", "a%2Fb"),
            ("a?b=c", "a%3Fb%3Dc"),
            ("a#b", "a%23b"),
            ("100%", "100%25"),
            ("%2e%2e", "%252e%252e"),
            ("../..", "..%2F.."),
            ("a b+c", "a%20b%2Bc"),
            ("é日", "%C3%A9%E6%97%A5"),
            ("a:b@c!$&'()*,;=", "a%3Ab%40c%21%24%26%27%28%29%2A%2C%3B%3D"),
            ("a~b_c-d.e", "a~b_c-d.e"),
            ("...", "..."),
            ("a\r\nHost: evil", "a%0D%0AHost%3A%20evil"),
        ],
    )
    async def test_a_parameter_is_encoded_whole(
        self, polar: Polar, server: Server, value: str, wire: str
    ) -> None:
        """A value stays in its segment, whatever is in it, and no URL library rewrites it."""
        await polar(FIND, path={"group": "g", "id": value})
        assert server.only.target == f"/v1/g/things/{wire}"

    async def test_a_parameter_may_be_a_scalar(self, polar: Polar, server: Server) -> None:
        """A UUID or a number is written as text."""
        id = UUID("8e0ffd5a-4d0f-4e7b-9d77-1c0bb1a2b3c4")
        await polar(FIND, path={"group": 7, "id": id})
        assert server.only.target == f"/v1/7/things/{id}"

    async def test_a_base_path_stays_in_front(self, server: Server) -> None:
        """A base address may have a path, with a trailing slash or without."""
        async with Polar("token", base_url=f"{server.url}/proxy/polar/") as client:
            await client(FIND, path={"group": "g", "id": "x"})
        assert server.only.target == "/proxy/polar/v1/g/things/x"

    @pytest.mark.parametrize("value", ["", ".", "..", None, NULL])
    async def test_a_parameter_that_names_another_resource_is_refused(
        self, polar: Polar, server: Server, value: Any
    ) -> None:
        """Nothing is sent for an empty value or a dot segment, and the message names the parameter."""
        with pytest.raises(ConfigurationError, match=r"things:find.*'id'"):
            await polar(FIND, path={"group": "g", "id": value})
        assert server.requests == []

    @pytest.mark.parametrize(
        ("path", "name"),
        [({"group": "g"}, "'id'"), ({"group": "g", "id": "x", "ID": "y"}, "'ID'"), (None, "'group'")],
    )
    async def test_missing_and_unknown_parameters_are_refused(
        self, polar: Polar, server: Server, path: Mapping[str, str] | None, name: str
    ) -> None:
        """The message names the operation and the parameter."""
        with pytest.raises(ConfigurationError, match=rf"things:find.*{name}"):
            await polar(FIND, path=path)
        assert server.requests == []

    def test_a_name_may_stand_twice(self) -> None:
        """Its value stands in both places, and another name is refused all the same."""
        twice = evolve(FIND, path="/v1/{id}/copies/{id}")
        assert encode_path(twice, {"id": "a"}, text) == "/v1/a/copies/a"
        with pytest.raises(ConfigurationError, match="things:find has no path parameter 'group'"):
            encode_path(twice, {"id": "a", "group": "g"}, text)

    @pytest.mark.parametrize("value", ["\ud800", {"a": 1}])
    async def test_what_is_no_text_is_refused(self, polar: Polar, value: Any) -> None:
        """Half of a surrogate pair has no percent-encoding, and a mapping is no scalar."""
        with pytest.raises(ConfigurationError, match=r"things:find.*'id'"):
            await polar(FIND, path={"group": "g", "id": value})

    @given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
    def test_every_text_is_one_segment(self, value: str) -> None:
        """Whatever the value, the path keeps its number of segments, and decoding gives the value back."""
        if value in {".", ".."}:
            return
        written = encode_path(FIND, {"group": "g", "id": value}, text)
        assert written.isascii()
        assert written.count("/") == 4
        assert unquote(written.rsplit("/", 1)[1]) == value


class TestQuery:
    @pytest.mark.parametrize(
        ("query", "wire"),
        [
            ({"name": None}, ""),
            ({}, ""),
            ({"name": ""}, "?name="),
            ({"name": "a&b=c d+é/?"}, "?name=a%26b%3Dc%20d%2B%C3%A9%2F%3F"),
            ({"name": ["a", "b"]}, "?name=a&name=b"),
            ({"name": []}, ""),
            ({"sort": ("-created_at", None, "name")}, "?sort=-created_at&sort=name"),
            ({"name": set("hgfedcba")}, "?" + "&".join(f"name={letter}" for letter in "abcdefgh")),
            ({"types": frozenset({"TAX", "ITEM", "IMAGE"})}, "?types=IMAGE%2CITEM%2CTAX"),
            ({"active": True}, "?active=true"),
            ({"active": False, "name": 0}, "?active=false&name=0"),
            ({"name": Decimal("1.50")}, "?name=1.50"),
            ({"name": date(2026, 2, 1)}, "?name=2026-02-01"),
            ({"types": ["ITEM", "TAX"]}, "?types=ITEM%2CTAX"),
            ({"types": "ITEM,TAX"}, "?types=ITEM%2CTAX"),
            ({"types": []}, ""),
            ({"metadata": {"tier": "gold"}}, "?metadata%5Btier%5D=gold"),
            ({"metadata": {"n": [1, 2], "x": None}}, "?metadata%5Bn%5D=1&metadata%5Bn%5D=2"),
            ({"metadata": {"a b": True}}, "?metadata%5Ba%20b%5D=true"),
        ],
    )
    async def test_values_are_written_by_their_style(
        self, polar: Polar, server: Server, query: Mapping[str, Any], wire: str
    ) -> None:
        """None is left out, lists repeat or are joined, sets are sorted, mappings stand in brackets."""
        await polar(FIND, path={"group": "g", "id": "x"}, query=query)
        assert server.only.target == f"/v1/g/things/x{wire}"

    async def test_instants_keep_their_offset(self, polar: Polar, server: Server) -> None:
        """An aware time names the same instant on the wire."""
        moment = datetime(2026, 2, 1, 12, tzinfo=timezone(timedelta(hours=2)))
        await polar(FIND, path={"group": "g", "id": "x"}, query={"name": moment})
        [(_, written)] = server.only.query
        assert datetime.fromisoformat(written) == moment.astimezone(UTC)

    @pytest.mark.parametrize(
        "query",
        [
            {"name": NULL},
            {"name": [NULL]},
            {"name": {"a": 1}},
            {"name": datetime(2026, 2, 1)},  # noqa: DTZ001  # the naive one is the point
            {"name": float("nan")},
            {"metadata": ["a"]},
            {"metadata": {"a": {"b": 1}}},
            {"metadata": {"\ud800": 1}},
            {"types": [{"a": 1}]},
            {"name": "\ud800"},
        ],
    )
    async def test_what_cannot_be_written_is_refused(
        self, polar: Polar, server: Server, query: Mapping[str, Any]
    ) -> None:
        """Nothing is sent, and the message names the operation and the parameter."""
        with pytest.raises(ConfigurationError, match=rf"things:find.*{next(iter(query))!r}"):
            await polar(FIND, path={"group": "g", "id": "x"}, query=query)
        assert server.requests == []

    async def test_unknown_parameters_are_refused(self, polar: Polar) -> None:
        """A misspelt name is no filter that silently does nothing."""
        with pytest.raises(ConfigurationError, match="things:find has no query parameter 'Name'"):
            await polar(FIND, path={"group": "g", "id": "x"}, query={"Name": "x"})

    @given(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=1))
    def test_every_text_survives(self, values: list[str]) -> None:
        """Whatever the values, decoding the query gives them back."""
        written = encode_query(FIND, {"name": values}, text)
        assert written.isascii()
        assert [unquote(pair.partition("=")[2]) for pair in written.split("&")] == values


def body_of(provider: str, value: Any, *, raw: bool = True, extra: Any = None, **body: Any) -> Content | None:
    """What `encode_body` makes of a value for an operation with such a body."""
    fields = {key: body.pop(key) for key in ("idempotency",) if key in body}
    operation: Operation[Any] = Operation(
        "MakeThing", "things.make", "POST", "/", provider=provider, returns="Any", body=Body(**body), **fields
    )
    return encode_body(operation, value, converter(f"aiomerchant_api.{provider}"), raw=raw, extra=extra)


FORM: dict[str, Any] = {"type": "Any", "media": "application/x-www-form-urlencoded"}
PARTS: dict[str, Any] = {
    "type": "CreateCatalogImageRequest",
    "media": "multipart/form-data",
    "parts": {"request": "application/json", "file": "image/jpeg"},
}


class TestContent:
    """Beside its bytes, an encoded body says what the headers and the repeats need to know."""

    @pytest.mark.parametrize(
        ("value", "data", "null"),
        [
            (None, b"{}", False),
            ({"a": 1}, b'{"a":1}', False),
            ({"a": [None], "b": [1]}, b'{"a":[null],"b":[1]}', True),
            ({"a": {"b": None}, "c": {}}, b'{"a":{"b":null},"c":{}}', True),
        ],
    )
    def test_json(self, value: Any, data: bytes, *, null: bool) -> None:
        """A null counts at any depth, whatever stands after it."""
        content = body_of("square", value, type="Any")
        assert content is not None
        assert (content.media, content.data, content.key, content.null) == (
            "application/json",
            data,
            None,
            null,
        )

    def test_values_are_our_own_unless_they_are_said_to_be_raw(self) -> None:
        """None then leaves a field out."""
        operation: Operation[Any] = Operation(
            "things:touch",
            "things.touch",
            "PATCH",
            "/",
            provider="polar",
            returns="Any",
            body=Body(type="CustomerUpdate"),
        )
        content = encode_body(
            operation, {"name": None, "email": "a@example.com"}, converter("aiomerchant_api.polar")
        )
        assert content is not None
        assert content.data == b'{"email":"a@example.com"}'

    @pytest.mark.parametrize(
        ("value", "raw", "sent"),
        [
            (None, True, False),
            (None, False, False),
            ({}, True, True),
            ({}, False, False),
            ([], True, True),
            ([], False, True),
        ],
    )
    def test_an_optional_body(self, value: Any, *, raw: bool, sent: bool) -> None:
        """Given wire values are sent, and so is an empty list; keywords without a value are not."""
        content = body_of("polar", value, raw=raw, type="Any", required=False)
        assert (content is not None) == sent

    @pytest.mark.parametrize("idempotency", [("key",), ("request", "key")])
    def test_the_key_is_the_one_in_the_body(self, idempotency: tuple[str, ...]) -> None:
        """What stands beside it stays."""
        beside: dict[str, Any] = {"amount": 1}
        value = {"request": beside} if len(idempotency) > 1 else beside
        content = body_of("square", value, type="Any", idempotency=idempotency)
        assert content is not None
        assert content.key is not None
        written = content.data.decode() if isinstance(content.data, bytes) else ""
        assert f'"amount":1,"key":"{content.key}"' in written

    def test_a_form(self) -> None:
        """A form has no nulls; its key goes with it."""
        value = {"a b": ["é", "&"], "c": None}
        content = body_of("square", value, **FORM, idempotency=("key",))
        assert content is not None
        assert content.data == f"a%20b=%C3%A9&a%20b=%26&key={content.key}".encode()
        assert (content.media, content.null) == (FORM["media"], False)

    @pytest.mark.parametrize(
        ("value", "problem"),
        [
            ([1], "MakeThing: the body must be a mapping"),
            ({"a": {"b": 1}}, "MakeThing: the parameter 'a': "),
            ({"a": "\ud800"}, "MakeThing: the parameter 'a' is not valid Unicode"),
            ({"\ud800": "a"}, "MakeThing: the parameter '\\ud800' is not valid Unicode"),
        ],
    )
    def test_what_no_form_can_say(self, value: Any, problem: str) -> None:
        """The message names the operation and the field."""
        with pytest.raises(ConfigurationError) as caught:
            body_of("polar", value, **FORM)
        assert caught.value.message.startswith(problem)

    @pytest.mark.parametrize(
        ("extra", "data"), [({"b": 2}, b'{"a":1,"b":2}'), ({"a": "x"}, b'{"a":"x"}'), ({}, b'{"a":1}')]
    )
    def test_extra_fields(self, extra: Any, data: bytes) -> None:
        """They stand beside the others, or in their stead."""
        content = body_of("polar", {"a": 1}, type="Any", extra=extra)
        assert content is not None
        assert content.data == data

    @pytest.mark.parametrize(
        ("value", "body", "problem"),
        [
            ([1], {"type": "Any"}, "MakeThing: extra fields need a body that is an object"),
            ({}, PARTS, "MakeThing: there are no extra fields in a multipart body"),
        ],
    )
    def test_extra_fields_have_no_place_elsewhere(self, value: Any, body: Any, problem: str) -> None:
        """They are refused, and not left out."""
        with pytest.raises(ConfigurationError) as caught:
            body_of("square", value, extra={"b": 2}, **body)
        assert caught.value.message == problem

    @pytest.mark.parametrize(
        ("raw", "written", "null"),
        [(True, b'{"object_id":null,"key":"k"}', True), (False, b'{"key":"k"}', False)],
    )
    def test_parts(self, *, raw: bool, written: bytes, null: bool) -> None:
        """The key and the nulls are those of the JSON part; bytes go as they are."""
        value = {"request": {"object_id": None, "key": "k"}, "file": b"x"}
        content = body_of("square", value, raw=raw, **PARTS, idempotency=("request", "key"))
        assert content is not None
        assert isinstance(content.data, tuple)
        parts = [(part.name, part.content, part.content_type, part.filename) for part in content.data]
        assert parts == [
            ("request", written, "application/json", None),
            ("file", b"x", "image/jpeg", "file"),
        ]
        assert (content.media, content.key, content.null) == (None, "k", null)

    @pytest.mark.parametrize("required", [True, False])
    def test_no_parts_at_all(self, *, required: bool) -> None:
        """Where a body is required it is an empty one."""
        content = body_of("square", None, required=required, **PARTS)
        assert (content is not None) == required

    def test_parts_are_a_mapping(self) -> None:
        """Their names decide what they are."""
        with pytest.raises(ConfigurationError) as caught:
            body_of("square", [1], **PARTS)
        assert caught.value.message == "MakeThing: the body must be a mapping of part names to contents"


def test_headers_are_spelt_as_usual() -> None:
    """Names are the same in any case (RFC 9110, 5.1), but some servers know one spelling only."""
    assert encode_headers({"x-clear-null": "true", "accept": "a"}) == {"X-Clear-Null": "true", "Accept": "a"}


class TestJson:
    async def test_fields_that_are_none_are_left_out(self, polar: Polar, server: Server) -> None:
        """A forgotten value never erases data; NULL does."""
        await polar.customers.update("x", name=NULL, email=None, metadata={"tier": "gold"})
        assert server.only.json() == {"name": None, "metadata": {"tier": "gold"}}

    async def test_a_required_body_with_nothing_in_it_is_an_empty_object(
        self, polar: Polar, server: Server
    ) -> None:
        """The server asked for an object."""
        await polar.customers.update("x")
        assert server.only.json() == {}

    async def test_an_optional_body_with_nothing_in_it_is_not_sent(
        self, polar: Polar, server: Server
    ) -> None:
        """Nothing is said, and that is said with Content-Length, which Polar demands."""
        operation: Operation[Any] = Operation(
            "things:touch",
            "things.touch",
            "POST",
            "/v1/things",
            provider="polar",
            returns="Any",
            body=Body(type="CustomerUpdate", required=False),
        )
        await polar(operation, body={"name": None})
        received = server.only
        assert received.body == b""
        assert received.header("content-length") == "0"
        assert received.header("content-type") is None

    @pytest.mark.parametrize("method", ["POST", "PUT", "PATCH"])
    async def test_a_request_without_a_body_says_so(self, polar: Polar, server: Server, method: Any) -> None:
        """Polar answers 411 to a request without Content-Length."""
        operation: Operation[Any] = Operation(
            "things:touch", "things.touch", method, "/v1/things", provider="polar", returns="Any"
        )
        await polar(operation)
        assert server.only.header("content-length") == "0"
        assert server.only.header("content-type") is None

    async def test_a_body_is_refused_where_none_is_taken(self, polar: Polar) -> None:
        """It would not be read."""
        with pytest.raises(ConfigurationError, match="things:find takes no body"):
            await polar(FIND, path={"group": "g", "id": "x"}, body={})

    async def test_large_bodies_arrive(self, polar: Polar, server: Server) -> None:
        """A body of two megabytes is sent without a warning about it."""
        await polar.customers.update("x", metadata={"blob": "x" * 2**21})
        assert len(server.only.json()["metadata"]["blob"]) == 2**21


class TestClearNull:
    @pytest.mark.parametrize(
        ("address", "said"),
        [({"locality": NULL}, "true"), ({"locality": "x"}, None), ({"locality": None}, None)],
    )
    async def test_square_is_told_of_explicit_nulls(
        self, square: Square, server: Server, address: Mapping[str, Any], said: str | None
    ) -> None:
        """Square ignores a null at any depth unless a header says that it is meant."""
        await square.customers.update("x", address=address)
        assert server.only.header("x-clear-null") == said

    async def test_wire_values_tell_it_too(self, square: Square, server: Server) -> None:
        """In `call` a None is a null."""
        await square.call(
            "UpdateCustomer", path={"customer_id": "x"}, body={"note": None, "tags": [1, {"a": None}]}
        )
        assert server.only.header("x-clear-null") == "true"
        assert server.only.json()["note"] is None

    async def test_polar_needs_no_header(self, polar: Polar, server: Server) -> None:
        """Polar takes a null as it is."""
        await polar.customers.update("x", name=NULL)
        assert server.only.header("x-clear-null") is None


class TestKeys:
    async def test_the_key_of_another_request_is_the_callers(self, square: Square, server: Server) -> None:
        """It goes as it is, and a missing one is told before anything is sent."""
        for call in (
            square.call("CancelPaymentByIdempotencyKey", body={}),
            square.payments.cancel_by_idempotency_key(idempotency_key=None),
        ):
            with pytest.raises(ConfigurationError, match="idempotency_key must be given"):
                await call
        await square.payments.cancel_by_idempotency_key(idempotency_key="k")
        assert server.only.json() == {"idempotency_key": "k"}


class TestForm:
    async def test_values_are_form_encoded(self, polar: Polar, server: Server) -> None:
        """None is left out; everything else is percent-encoded text."""
        await polar.oauth2.revoke(token="a&b=c é", client_id="id", client_secret="s/+")
        assert server.only.form == [("token", "a&b=c é"), ("client_id", "id"), ("client_secret", "s/+")]

    async def test_wire_values_leave_none_out(self, polar: Polar, server: Server) -> None:
        """A form has no null."""
        await polar.call("oauth2:revoke_token", body={"token": "t", "token_type_hint": None})
        assert server.only.form == [("token", "t")]


class TestMultipart:
    async def test_parts_have_names_types_and_a_random_boundary(self, square: Square, server: Server) -> None:
        """JSON goes as the document declares it, a file with its name, and the length is known."""
        content = b"\xff\xd8\r\n--boundary--\r\n"
        await square(UPLOAD, body={"request": {"idempotency_key": "k"}, "file": content})
        await square(UPLOAD, body={"request": {"idempotency_key": "k"}, "file": content})
        first, second = server.requests
        parts = first.parts()
        assert parts["request"].get_content_type() == "application/json"
        assert parts["request"].get_param("charset") == "utf-8"
        assert parts["request"].get_payload(decode=True) == b'{"idempotency_key":"k"}'
        assert parts["file"].get_content_type() == "image/jpeg"
        assert parts["file"].get_filename() == "file"
        assert content in first.body
        assert first.header("content-length") == str(len(first.body))
        assert first.header("content-type") != second.header("content-type")

    @pytest.mark.parametrize("kind", ["path", "renamed", "typed", "bytearray"])
    async def test_files_come_in_several_forms(
        self, square: Square, server: Server, tmp_path: Path, kind: str
    ) -> None:
        """A path brings its name, which says its type; bytes bring neither; an `Upload` says both."""
        path = tmp_path / 'na"me é.png'
        path.write_bytes(b"content")
        file, name, media = {
            "path": (path, "na%22me é.png", "image/png"),
            "renamed": (Upload(path, "other.pdf"), "other.pdf", "application/pdf"),
            "typed": (Upload(b"content", "a.png", "image/x-other"), "a.png", "image/x-other"),
            "bytearray": (bytearray(b"content"), "file", "image/jpeg"),
        }[kind]
        await square(UPLOAD, body={"file": file})
        part = server.only.parts()["file"]
        assert part.get_content_type() == media
        assert part.get_filename() == name
        assert part.get_payload(decode=True) == b"content"

    async def test_a_part_that_is_none_is_left_out(self, square: Square, server: Server) -> None:
        """Square's documents call both parts optional."""
        await square(UPLOAD, body={"request": None, "file": b"x"})
        assert list(server.only.parts()) == ["file"]

    @pytest.mark.parametrize(
        "file",
        [
            "text",
            7,
            ("name", b"x"),
            Upload(b"x", 7),
            Upload(b"x", "a", "image/png\r\nX: y"),
            Upload(b"x", "\ud800"),
        ],
    )
    async def test_what_is_no_file_is_refused(self, square: Square, server: Server, file: Any) -> None:
        """A str may be a path or a content; neither is guessed. A media type cannot add header fields."""
        with pytest.raises(ConfigurationError, match="'file'"):
            await square(UPLOAD, body={"file": file})
        assert server.requests == []

    async def test_unknown_parts_are_refused(self, square: Square) -> None:
        """The message names the part."""
        with pytest.raises(ConfigurationError, match="UploadThing has no part 'image'"):
            await square(UPLOAD, body={"image": b"x"})


class TestIdempotency:
    async def test_a_missing_key_is_made(self, square: Square, server: Server) -> None:
        """Each call has a key of its own."""
        for _ in range(2):
            await square.payments.create(source_id="s", amount_money={"amount": 1, "currency": "USD"})
        keys = [received.json()["idempotency_key"] for received in server.requests]
        assert [UUID(key).version for key in keys] == [4, 4]
        assert keys[0] != keys[1]

    async def test_a_given_key_stays(self, square: Square, server: Server) -> None:
        """The caller's key is what makes a call repeatable after a crash."""
        await square.payments.create(
            source_id="s", amount_money={"amount": 1, "currency": "USD"}, idempotency_key="mine"
        )
        assert server.only.json()["idempotency_key"] == "mine"

    async def test_an_empty_key_is_a_mistake(self, square: Square, server: Server) -> None:
        """A made one would not be the caller's, who means to repeat the call with it."""
        with pytest.raises(ConfigurationError, match="idempotency_key must be a str that is not empty"):
            await square.payments.create(source_id="s", idempotency_key="")
        assert not server.requests

    @pytest.mark.parametrize("body", [None, {}, {"idempotency_key": None}])
    async def test_wire_values_get_a_key_too(
        self, square: Square, server: Server, body: Mapping[str, Any] | None
    ) -> None:
        """A key that is absent or null is filled, and the caller's mapping is not changed."""
        before = None if body is None else dict(body)
        await square.call("CreatePayment", body=body)
        assert UUID(server.only.json()["idempotency_key"])
        assert body == before

    @pytest.mark.parametrize("request_part", [None, {"image": {"type": "IMAGE", "id": "#1"}}])
    async def test_a_key_goes_into_the_json_part(
        self, square: Square, server: Server, request_part: Mapping[str, Any] | None
    ) -> None:
        """Multipart operations have it in their JSON part, which exists then."""
        await square.catalog.images.create(body={"request": request_part, "image_file": b"x"})
        assert b'"idempotency_key":"' in server.only.body


class TestWireValues:
    """`call` sends values as they are, after the same refusals."""

    async def test_a_float_is_refused_for_minor_units(self, square: Square, server: Server) -> None:
        """10.99 is no number of cents, by whichever way it comes."""
        body = {"source_id": "s", "amount_money": {"amount": 10.99, "currency": "USD"}}
        with pytest.raises(ConfigurationError, match=r"amount_money\.amount: a float"):
            await square.call("CreatePayment", body=body)
        assert not server.requests

    @pytest.mark.parametrize("body", [[1], "text", {"idempotency_key": 5}])
    async def test_what_is_repeated_carries_its_key(self, square: Square, server: Server, body: Any) -> None:
        """A body without a place for the key would be done twice."""
        with pytest.raises(ConfigurationError, match="idempotency_key"):
            await square.call("CreatePayment", body=body)
        assert not server.requests

    @pytest.mark.parametrize("part", ["query", "path"])
    @pytest.mark.parametrize("values", [[("limit", 1)], 5, "limit=1"])
    async def test_parameters_are_a_mapping(
        self, square: Square, server: Server, part: str, values: Any
    ) -> None:
        """Anything else is the caller's mistake."""
        with pytest.raises(ConfigurationError, match="must be a mapping"):
            await square.call("ListPayments", **{part: values})
        assert not server.requests

    async def test_a_deep_body_is_sent_or_refused(self, square: Square, server: Server) -> None:
        """Never a RecursionError."""
        deep: Any = 1
        for _ in range(300):
            deep = [deep]
        await square.call("CreateOrder", body={"deep": deep})
        assert len(server.requests) == 1
        for _ in range(50_000):
            deep = [deep]
        with pytest.raises(ConfigurationError, match="nested too deeply"):
            await square.call("CreateOrder", body={"deep": deep})

    @pytest.mark.parametrize("kind", ["", "garbage", "image/é", 'image/png"', "image/png\r\nx: y", 5])
    async def test_a_part_has_a_media_type(self, square: Square, server: Server, kind: Any) -> None:
        """Anything else would be read as another header field."""
        with pytest.raises(ConfigurationError, match="must be a media type"):
            await square.catalog.images.create(body={"image_file": Upload(b"x", content_type=kind)})
        assert not server.requests

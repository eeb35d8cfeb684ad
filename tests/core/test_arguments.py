"""What a call with wrong arguments is told."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from inspect import signature
from traceback import format_exception_only
from typing import Any

import pytest

from aiomerchant import Cache, Hooks, Limiter, Network, Polar, Retry, Square, Timeout
from aiomerchant.client import BaseClient
from aiomerchant.lazy import lazily
from aiomerchant.oauth import PolarOAuth, SquareOAuth
from aiomerchant.options import OPTIONS_OF_CALLS
from aiomerchant.sandbox import Sandbox
from aiomerchant.webhooks import Inbox, PolarWebhooks, SquareWebhooks, WebhookRouter
from aiomerchant_core import Resource, explains
from aiomerchant_core.packages import import_lazily


class Base:
    @explains
    def change(self, first: int = 0, *, timeout: int = 0) -> int:
        """Change it."""
        return first + timeout


class Special(Base):
    def change(self, first: int = 0, *, organization: int = 0, **options: Any) -> int:
        return organization + super().change(first, **options)


@pytest.mark.parametrize(
    ("kind", "keyword", "meant"),
    [
        (Polar, "organisation_id", "organization_id"),
        (Polar, "acces_token", "access_token"),
        (Square, "enviroment", "environment"),
        (Sandbox, "seed_dat", "seed_data"),
        (Hooks, "on_requst", "on_request"),
        (Timeout, "totl", "total"),
        (Retry, "atempts", "attempts"),
        (Network, "proxi", "proxy"),
        (Limiter, "burts", "burst"),
        (Cache, "siz", "size"),
        (PolarOAuth, "client_secrt", "client_secret"),
        (SquareOAuth, "redirect_url", "redirect_uri"),
        (PolarWebhooks, "tolerence", "tolerance"),
        (SquareWebhooks, "versoin", "version"),
        (WebhookRouter, "inbocks", "inbox"),
        (Inbox, "stor", "store"),
    ],
)
def test_a_misspelt_keyword_names_the_one_that_is_meant(kind: Any, keyword: str, meant: str) -> None:
    """On each version of Python, and by the name of the class that was called."""
    with pytest.raises(TypeError) as caught:
        kind(**{keyword: 1})
    assert str(caught.value) == (
        f"{kind.__name__}() got an unexpected keyword argument {keyword!r}; did you mean {meant!r}?"
    )


@pytest.mark.parametrize(
    ("kind", "keyword", "here"),
    [
        (Polar, "server", "'environment', which is 'production' or 'sandbox'"),
        (Polar, "server_url", "'base_url'"),
        (Polar, "bearer_auth", "'access_token'"),
        (Polar, "timeout_ms", "'timeout', in seconds"),
        (Polar, "retry_config", "'retry'"),
        (Polar, "async_client", "'session', a ClientSession of aiohttp"),
        (Square, "token", "'access_token'"),
        (Square, "max_retries", "'retry', which counts all attempts"),
        (Square, "custom_url", "'base_url'"),
        (Square, "square_version", "'version'"),
        (Square, "proxy", "'network', as in Network(proxy=...)"),
    ],
)
def test_what_other_sdks_call_an_argument_is_told_its_name_here(kind: Any, keyword: str, here: str) -> None:
    with pytest.raises(TypeError) as caught:
        kind("token", **{keyword: 1})
    assert str(caught.value) == (
        f"{kind.__name__}() got an unexpected keyword argument {keyword!r}; here it is {here}"
    )


@pytest.mark.parametrize("kind", [Polar, Square])
def test_the_names_elsewhere_lead_to_arguments(kind: Any) -> None:
    """And none is an argument itself."""
    methods = (BaseClient.__init__, BaseClient.with_options, BaseClient.request)
    taken = {name for method in methods for name in signature(method).parameters}
    assert {text.partition(",")[0] for text in kind._elsewhere.values()} <= taken
    assert not kind._elsewhere.keys() & {"organization_id", *taken}


@pytest.mark.parametrize(
    ("keyword", "here"),
    [("params", "'query', unless it is for the path"), ("json", "'body'"), ("data", "'body'")],
)
def test_what_http_libraries_call_the_values_of_a_request_is_told_its_name_here(
    keyword: str, here: str
) -> None:
    asked: Any = Square("token")
    with pytest.raises(TypeError, match=rf"argument '{keyword}'; here it is {here}$"):
        asked.request("GET", "/v2/things", **{keyword: {}})
    with pytest.raises(TypeError, match=rf"argument '{keyword}'; here it is {here}$"):
        asked.call("GetPayment", **{keyword: {}})


def test_names_that_are_not_near_are_not_offered() -> None:
    asked: list[tuple[Any, str]] = [(Square, "server"), (Polar, "security"), (Polar, "url_params")]
    for kind, keyword in asked:
        with pytest.raises(TypeError, match=rf"argument '{keyword}'; it takes access_token, "):
            kind("token", **{keyword: 1})


def test_a_view_is_told_only_what_it_takes() -> None:
    asked: Any = Polar("token")
    with pytest.raises(TypeError, match=r"'timeout_ms'; here it is 'timeout', in seconds$"):
        asked.with_options(timeout_ms=5)
    with pytest.raises(TypeError, match=r"'server'; it takes "):
        asked.with_options(server="sandbox")


@pytest.mark.parametrize(
    ("keyword", "options", "note"),
    [
        ("timeout", "timeout=...", ""),
        ("timeout_ms", "timeout=...", " (timeout, in seconds)"),
        ("max_retries", "retry=...", " (retry, which counts all attempts)"),
        ("extra_headers", "headers=...", ""),
        ("additional_body_parameters", "extra_body=...", ""),
        ("request_options", "timeout=..., retry=..., headers=...", ""),
        ("access_token", "access_token=...", ""),
    ],
)
def test_an_option_that_a_call_is_given_is_one_of_a_view(keyword: str, options: str, note: str) -> None:
    """In each form of a call, and in groups of resources."""
    polar: Any = Polar("token")
    calls: list[tuple[Any, str]] = [
        (polar.customers.list, ".customers.list(...)"),
        (polar.benefits.create, ".benefits.create(...)"),
        (polar.with_options(strict=True).customer_portal.orders.list, ".customer_portal.orders.list(...)"),
        (polar.call, ".call(...)"),
        (polar.files.upload, ""),
    ]
    for method, name in calls:
        with pytest.raises(TypeError) as caught:
            method(**{keyword: 1})
        view = f"client.with_options({options}){name}{note}"
        text = f"unexpected keyword argument {keyword!r}; here it is an option of a view: {view}"
        assert str(caught.value).partition("got an ")[2] == text


def test_each_option_of_a_view_is_told_to_a_call() -> None:
    """By its own name, too."""
    options = {*signature(BaseClient.with_options).parameters} - {"self"}
    assert {name for name, told in OPTIONS_OF_CALLS.items() if name == told} == options
    told = {text.partition(",")[0] for text in OPTIONS_OF_CALLS.values()}
    assert {option for text in told for option in text.split()} == options


def test_an_option_that_may_be_a_parameter_is_told_the_parameter() -> None:
    asked: Any = Square("token")
    with pytest.raises(TypeError, match=r"argument 'version'; did you mean 'order_version'\?$"):
        asked.orders.pay("1", version=2)


def test_an_idempotency_key_where_there_is_none() -> None:
    square: Any = Square("token")
    polar: Any = Polar("token")
    for method in (square.payments.get, polar.refunds.create):
        with pytest.raises(TypeError, match=r"s\.\w+ takes no idempotency key$"):
            method(idempotency_key="1")


def test_the_size_of_a_page_is_limit() -> None:
    """Where the operation has it."""
    polar: Any = Polar("token")
    square: Any = Square("token")
    for keyword in ("page_size", "per_page", "size"):
        for method in (polar.customers.list, square.payments.list):
            with pytest.raises(TypeError, match=rf"argument '{keyword}'; here it is 'limit'$"):
                method(**{keyword: 10})
    with pytest.raises(TypeError, match=r"argument 'per_page'; cards\.list takes its parameters as keywords"):
        square.cards.list(per_page=10)


def test_a_view_s_misspelt_option_names_the_one_that_is_meant() -> None:
    for client in (Polar("token"), Square("token")):
        asked: Any = client
        for keyword, meant in (("timout", "timeout"), ("header", "headers")):
            with pytest.raises(TypeError, match=rf"\.with_options\(\) got .*; did you mean '{meant}'\?$"):
                asked.with_options(**{keyword: 1})
    polar: Any = Polar("token")
    with pytest.raises(TypeError, match=r"^Polar\.with_options\(\) got .*'organization_id'\?$"):
        polar.with_options(organisation_id=None)


def test_a_keyword_that_is_like_no_other_is_told_all() -> None:
    """Those of the method that it overrides, too, and not those of one that it passes nothing to."""
    asked: Any = Special()
    with pytest.raises(TypeError, match=r"'xyz'; it takes first, organization, timeout$"):
        asked.change(xyz=1)


def test_too_many_arguments_by_position_are_told_the_names_of_the_others() -> None:
    kinds: list[Any] = [Square, Polar]
    for kind in kinds:
        with pytest.raises(
            TypeError, match=rf"^{kind.__name__}\(\) takes access_token alone by position"
        ) as caught:
            kind("token", "sandbox")
        assert "was given 2 arguments; the others have names, as in" in str(caught.value)
        assert "token'" not in str(caught.value)


def test_what_is_explained_is_called_as_before() -> None:
    assert Special().change(1, organization=2, timeout=4) == 7
    assert Base.change.__doc__ == "Change it."
    assert [*signature(Base.change).parameters] == ["self", "first", "timeout"]
    assert "on_request" in signature(Hooks).parameters


def test_a_call_with_a_misspelt_keyword_names_the_one_that_is_meant() -> None:
    asked: Any = Square("token")
    with pytest.raises(TypeError, match=r"argument 'sourceid'; did you mean 'source_id'\?$"):
        asked.payments.create(sourceid="cnon")
    with pytest.raises(
        TypeError, match=r"argument 'json'; customers\.create takes the fields of its body as key"
    ):
        asked.customers.create(json={})


def test_a_name_that_a_module_does_not_have() -> None:
    """It is told the nearest one, and names of protocols are told nothing."""
    import aiomerchant

    asked: list[tuple[Any, str, str]] = [
        (aiomerchant, "Sqare", "; did you mean 'Square'?"),
        (aiomerchant, "__wrapped__", ""),
        (aiomerchant.square.models, "Mony", "; did you mean 'Money'?"),
        (aiomerchant.polar.models, "_Order", ""),
    ]
    for module, name, hint in asked:
        with pytest.raises(AttributeError) as caught:
            getattr(module, name)
        assert str(caught.value) == f"module {module.__name__!r} has no attribute {name!r}{hint}"


def test_the_nearest_name_is_looked_for_when_the_error_is_read() -> None:
    """`hasattr` raises and drops one for each name that it does not find."""
    read = 0

    class Modules(dict[str, str]):
        def __iter__(self) -> Iterator[str]:
            nonlocal read
            read += 1
            return super().__iter__()

    known = Modules(Money="money")
    for find, _ in (import_lazily(__name__, known), lazily(__name__, known)):
        read = 0
        with pytest.raises(AttributeError) as caught:
            find("Mony")
        assert read == 0
        text = f"module {__name__!r} has no attribute 'Mony'; did you mean 'Money'?"
        assert str(caught.value) == text
        assert read == 1
        assert "".join(format_exception_only(caught.value)) == f"AttributeError: {text}\n"
        assert str(pickle.loads(pickle.dumps(caught.value))) == text


def test_an_empty_name_is_no_attribute_of_anything() -> None:
    import aiomerchant

    class Things(Resource):
        async def get(self) -> None: ...

    asked: list[Any] = [
        aiomerchant,
        aiomerchant.polar.models,
        aiomerchant.square.models.Money(),
        Things(Any),
        Square("token").payments.list(),
    ]
    call = Things(Any).get()
    for one in (*asked, call):
        assert getattr(one, "", None) is None
    call.close()

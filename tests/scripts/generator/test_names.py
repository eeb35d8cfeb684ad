"""Every field and operation has one good Python name, and keeps it."""

import builtins
import json
import keyword
import tomllib
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from aiomerchant_generator.documents.errors import GenerationError
from aiomerchant_generator.names import (
    OperationFacts,
    OperationName,
    class_of,
    name_operations,
    python_name,
    python_names,
)

from tests.support.checkout import ROOT
from tests.support.vendored import OPERATIONS, PROVIDERS as NAMES

SPEC = ROOT / "spec"
PROVIDERS = pytest.mark.parametrize("provider", NAMES)


@cache
def names_file(provider: str) -> dict[str, Any]:
    return tomllib.loads((SPEC / f"{provider}.names.toml").read_text("utf-8"))


@cache
def document(provider: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((SPEC / f"{provider}.json").read_text("utf-8"))
    return found


@cache
def facts(provider: str) -> tuple[OperationFacts, ...]:
    return tuple(
        OperationFacts(
            id=operation["operationId"],
            method=method,
            path=path,
            tags=tuple(operation.get("tags", ())),
            group=operation.get("x-speakeasy-group"),
            override=operation.get("x-speakeasy-name-override"),
        )
        for path, item in document(provider)["paths"].items()
        for method, operation in item.items()
        if method in {"delete", "get", "head", "options", "patch", "post", "put", "trace"}
    )


@cache
def named(provider: str) -> dict[str, OperationName]:
    return name_operations(facts(provider), names_file(provider))[0]


def parents(resource: str) -> list[str]:
    """The resource and all that it lies in: `a.b` and `a` for `a.b`."""
    parts = resource.split(".")
    return [".".join(parts[:end]) for end in range(len(parts), 0, -1)]


def assert_sound(names: dict[str, OperationName]) -> None:
    """No two names meet anywhere in the Python that is made of them."""
    given = list(names.values())
    assert len({name.name for name in given}) == len(given)
    assert len({(name.resource, name.function) for name in given}) == len(given)
    resources = {path for name in given for path in parents(name.resource)}
    assert len({path.replace(".", "_") for path in resources}) == len(resources)
    assert not resources & {name.name for name in given}
    for name in given:
        words = [*name.resource.split("."), name.method, name.function]
        assert all(word.isidentifier() and not keyword.iskeyword(word) for word in words)
        assert not any(word.startswith("_") for word in words)
        assert name.function not in dir(builtins)


# Fields


@pytest.mark.parametrize(
    ("wire", "name"),
    {
        "id": "id",
        "type": "type",
        "object": "object",
        "filter": "filter",
        "customerId": "customerId",
        "trailing_": "trailing_",
        "from": "from_",
        "None": "None_",
        "cf-turnstile-response": "cf_turnstile_response",
        "metadata[key]": "metadata_key_",
        "_cost": "cost",
        "$ref": "ref",
        "_class": "class_",
        "_1": "_1",
        "2fa": "_2fa",
        "_": "_",
        "": "_",
    }.items(),
)
def test_a_field_keeps_its_wire_name_wherever_python_allows(wire: str, name: str) -> None:
    """Only what is no identifier, a keyword or private in Python is spelled differently."""
    assert python_name(wire) == name


def test_an_underscore_stays_where_dropping_it_would_hide_another_field() -> None:
    """Both fields can be read, whichever comes first."""
    assert python_names(["_cost", "cost", "_llm"]) == {"_cost": "_cost", "cost": "cost", "_llm": "llm"}
    assert python_names(["cost", "_cost"]) == {"cost": "cost", "_cost": "_cost"}


@pytest.mark.parametrize(
    ("wires", "names"),
    [
        (("a-b", "a_b"), ("a_b_2", "a_b")),
        (("from", "from_"), ("from__2", "from_")),
        (("_x", "$x", "x"), ("_x", "_x_2", "x")),
        (("a-b", "a b", "a_b_2"), ("a_b", "a_b_3", "a_b_2")),
        (("\N{LATIN SMALL LIGATURE FI}", "fi"), ("fi_2", "fi")),
    ],
)
def test_fields_that_want_one_name_are_numbered(wires: tuple[str, ...], names: tuple[str, ...]) -> None:
    """The one that is spelled so has it."""
    assert tuple(python_names(wires).values()) == names


@pytest.mark.parametrize("name", ["self", "class", "_self"])
def test_no_field_is_called_like_what_python_needs(name: str) -> None:
    """Attrs has `self` among the parameters of a model."""
    assert python_names([name])[name] == f"{name.strip('_')}_"


@pytest.mark.slow
@given(st.lists(st.text(max_size=8)))
def test_any_fields_get_identifiers_of_their_own(wires: list[str]) -> None:
    """Whatever a server calls its fields, the names can be written and told apart."""
    names = python_names(wires)
    assert set(names) == set(wires)
    assert len(set(names.values())) == len(names)
    assert all(name.isidentifier() and not keyword.iskeyword(name) for name in names.values())


# Operations of the documents


@PROVIDERS
def test_every_operation_has_a_name_of_its_own(provider: str) -> None:
    """All operations are reachable, and none needed words appended."""
    names, report = name_operations(facts(provider), names_file(provider))
    assert len(names) == OPERATIONS[provider]
    assert report == []
    assert_sound(names)


@pytest.mark.parametrize(
    ("provider", "operation", "name", "function"),
    [
        ("polar", "customers:get", "customers.get", "get_customer"),
        ("polar", "customers:list", "customers.list", "list_customers"),
        ("polar", "customers:get_external", "customers.get_external", "get_external_customer"),
        ("polar", "orders:export", "orders.export", "export_orders"),
        (
            "polar",
            "customer_portal:benefit-grants:list",
            "customer_portal.benefit_grants.list",
            "list_benefit_grants",
        ),
        ("polar", "oauth2:clients:oauth2:create_client", "oauth2.clients.create", "create_client"),
        ("polar", "oauth2:request_token", "oauth2.token", "request_token"),
        ("polar", "oauth2:revoke_token", "oauth2.revoke", "revoke_token"),
        ("polar", "oauth2:introspect_token", "oauth2.introspect", "introspect_token"),
        ("polar", "oauth2:userinfo", "oauth2.userinfo", "get_userinfo"),
        ("square", "CreatePayment", "payments.create", "create_payment"),
        ("square", "SearchOrders", "orders.search", "search_orders"),
        ("square", "ObtainToken", "oauth.obtain_token", "obtain_token"),
        ("square", "RevokeToken", "oauth.revoke_token", "revoke_token"),
        ("square", "RetrieveTokenStatus", "oauth.retrieve_token_status", "retrieve_token_status"),
        ("square", "V1ListOrders", "v1_transactions.list_orders", "v1_list_orders"),
        (
            "square",
            "CreateMobileAuthorizationCode",
            "mobile.authorization_codes.create",
            "create_mobile_authorization_code",
        ),
        ("square", "RetrieveInventoryTransfer", "inventory.get_transfer", "retrieve_inventory_transfer"),
        ("square", "CaptureTransaction", "locations.transactions.capture", "capture_transaction"),
        ("square", "VoidTransaction", "locations.transactions.void", "void_transaction"),
        (
            "square",
            "ListLoyaltyPromotions",
            "loyalty.programs.promotions.list",
            "list_loyalty_promotions",
        ),
    ],
)
def test_operations_are_called_as_people_know_them(
    provider: str, operation: str, name: str, function: str
) -> None:
    """Polar's names come from its document, Square's from its own SDK in idiomatic spelling."""
    assert named(provider)[operation].name == name
    assert named(provider)[operation].function == function


def test_a_name_spells_the_code_made_of_it() -> None:
    """Module, class and constant follow from the resource and the function."""
    name = named("polar")["customer_portal:benefit-grants:list"]
    assert name.module == "customer_portal_benefit_grants"
    assert class_of(name.resource) == "CustomerPortalBenefitGrants"
    assert name.constant == "LIST_BENEFIT_GRANTS"
    assert not name.by_default


@PROVIDERS
def test_the_names_file_is_sorted_and_holds_no_idle_row(provider: str) -> None:
    """What the rule gives anyway needs no row; every id is one of the document's."""
    file = names_file(provider)
    ids = {operation.id for operation in facts(provider)}
    for table in ("operations", "functions", "keywords", "credentials"):
        assert list(file.get(table, {})) == sorted(file.get(table, {}))
        assert set(file.get(table, {})) <= ids
    assert file["published"] == sorted(ids - set(file.get("operations", {})))
    for table in ("operations", "functions"):
        plain = name_operations(facts(provider), {**file, table: {}, "published": sorted(ids)})[0]
        for operation in file.get(table, {}):
            assert plain[operation] != named(provider)[operation]


@PROVIDERS
def test_every_clash_of_path_and_body_is_decided(provider: str) -> None:
    """A path or query parameter that shares its name with a body's field has a row, and no other has."""
    clashes = {
        (operation["operationId"], name)
        for item in document(provider)["paths"].values()
        for method, operation in item.items()
        if method != "parameters"
        for name in parameters(provider, item, operation) & body_fields(provider, operation)
    }
    rows = names_file(provider).get("keywords", {})
    assert {(operation, name) for operation, row in rows.items() for name in row} == clashes


def resolved(provider: str, node: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in node:
        target = document(provider)
        for part in node["$ref"].removeprefix("#/").split("/"):
            target = target[part]
        node = target
    return node


def parameters(provider: str, item: dict[str, Any], operation: dict[str, Any]) -> set[str]:
    both = [*item.get("parameters", ()), *operation.get("parameters", ())]
    return {resolved(provider, parameter)["name"] for parameter in both}


def body_fields(provider: str, operation: dict[str, Any]) -> set[str]:
    content = resolved(provider, operation.get("requestBody", {})).get("content", {})
    schemas = [resolved(provider, media["schema"]) for media in content.values()]
    return {name for schema in schemas for name in schema.get("properties", {})}


# Operations that no document has yet


def newcomer(operation: str, tag: str = "Customers", **given: str) -> OperationFacts:
    return OperationFacts(operation, "get", "/v2/customers", (tag,), **given)


@pytest.mark.parametrize(
    ("operation", "name"),
    [
        (newcomer("ArchiveCustomer"), "customers.archive"),
        (newcomer("RetrieveCustomerBalance"), "customers.get_balance"),
        (newcomer("BulkArchiveCustomers"), "customers.batch_archive"),
        (newcomer("DeleteEmployeeWage", "Labor"), "labor.employee_wages.delete"),
        (newcomer("RefreshOAuthToken", "OAuth"), "oauth.refresh_token"),
        (newcomer("ListTransferOrders", "TransferOrders"), "transfer_orders.list"),
        (
            newcomer("anything", group="customers.pay-outs", override="list-all"),
            "customers.pay_outs.list_all",
        ),
    ],
)
def test_a_new_operation_reads_like_its_siblings(operation: OperationFacts, name: str) -> None:
    """The default rule takes the resource from the tag or the noun, and leaves the verb."""
    names, report = name_operations([*facts("square"), operation], names_file("square"))
    assert names[operation.id].name == name
    assert names[operation.id].by_default == (operation.group is None)
    assert report == []


@pytest.mark.parametrize(
    ("operation", "name"),
    [
        (newcomer("GetCustomer"), "customers.get_customer"),
        (newcomer("ImportCustomers"), "customers.import_customers"),
        (newcomer("CardsCustomer"), "customers.cards_customer"),
        (newcomer("Call", "Orders"), "orders.call_2"),
        (newcomer("PingOperations", "Operations"), "operations_2.ping"),
        (newcomer("x", group="locations.checkouts", override="list"), "locations.checkouts_2.list"),
        (newcomer("x", group="team.members", override="list"), "team.members_2.list"),
    ],
)
def test_a_name_that_cannot_be_had_is_extended_and_reported(operation: OperationFacts, name: str) -> None:
    """The id's words are appended, or a number where they say nothing new."""
    names, report = name_operations([operation, *facts("square")], names_file("square"))
    assert names[operation.id].name == name
    assert names[operation.id].by_default
    assert [line for line in report if operation.id in line and name in line]


def test_a_names_file_that_gives_one_name_twice_is_refused() -> None:
    """A mistake in the data is not papered over."""
    twice = {"operations": {"A": "customers.get", "B": "customers.get"}}
    with pytest.raises(GenerationError, match=r"B.*customers\.get"):
        name_operations([newcomer("A"), newcomer("B")], twice)


def unseen(provider: str) -> st.SearchStrategy[OperationFacts]:
    """Operations like those of the document and quite unlike them."""
    known = facts(provider)
    ids = [operation.id for operation in known]
    words = st.sampled_from(
        ["Get", "Retrieve", "Bulk", "List", "Customer", "Customers", "Card", "get", "import"]
    )
    text = st.one_of(
        st.text(max_size=6), st.sampled_from(["pages", "class", "2fa", "__init__", "a.b", "a_b"])
    )
    return st.builds(
        OperationFacts,
        id=st.one_of(
            text,
            st.lists(words, min_size=1, max_size=4).map("".join),
            st.sampled_from(ids).map(str.swapcase),
            st.sampled_from(ids).map(lambda known_id: known_id.replace("Retrieve", "Get")),
            st.sampled_from(ids).map(lambda known_id: known_id.replace("_", "-").replace(":", "::")),
        ).filter(lambda new: new not in ids),
        method=st.sampled_from(["get", "post"]),
        path=st.sampled_from(["/v2/customers/{id}", "/", "/{id}"]),
        tags=st.one_of(st.sampled_from([operation.tags for operation in known]), st.lists(text).map(tuple)),
        group=st.one_of(
            st.none(), text, st.sampled_from(sorted({name.resource for name in named(provider).values()}))
        ),
        override=st.one_of(
            st.none(), text, st.sampled_from(sorted({name.method for name in named(provider).values()}))
        ),
    )


@pytest.mark.slow
@PROVIDERS
@settings(deadline=None, max_examples=60)  # each example names a whole document, twice
@given(data=st.data())
def test_new_operations_get_names_of_their_own_and_move_no_other(provider: str, data: st.DataObject) -> None:
    """Whatever a provider adds, every name is unique, the old ones stay, and order does not matter."""
    new = data.draw(st.lists(unseen(provider), max_size=12, unique_by=lambda operation: operation.id))
    everything = [*facts(provider), *new]
    names, report = name_operations(everything, names_file(provider))
    assert_sound(names)
    assert {operation: names[operation] for operation in named(provider)} == named(provider)
    assert name_operations(everything[::-1], names_file(provider)) == (names, report)


@pytest.mark.parametrize(
    ("id", "override", "name"),
    [
        ("payments:close", "close", "payments.close_payments"),
        ("payments:import", "import", "payments.import_payments"),
        ("payments:get_again", "get", "payments.get_again"),
    ],
)
def test_a_name_that_cannot_be_had_takes_the_words_of_its_id(id: str, override: str, name: str) -> None:
    """Reserved, a keyword or taken: words say more than a number, and the report says what happened."""
    newcomer = OperationFacts(id, "POST", "/v1/payments/x", ("payments",), "payments", override)
    older = OperationFacts("payments:get", "GET", "/v1/payments/{id}", ("payments",), "payments", "get")
    named, report = name_operations([newcomer, older], {"published": ["payments:get"]})
    assert named[id].name == name
    assert any(id in line and name in line for line in report)


@pytest.mark.parametrize("tag", ["None", "Resource", "Final"])
def test_a_resource_has_a_class_that_hides_nothing(tag: str) -> None:
    """Neither a keyword nor what its module imports."""
    named, report = name_operations([OperationFacts("x:get", "GET", "/v1/x", (tag,))], {})
    assert class_of(named["x:get"].resource) == f"{tag}2"
    assert report == [f"x:get is {tag.lower()}_2.get, as {tag.lower()}.get is taken or reserved"]

"""The command line: what each command prints, on a terminal and elsewhere, and how it ends."""

from __future__ import annotations

import asyncio
import json
import os
import pty
import re
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from aiomerchant import Polar, Square
from aiomerchant.cli.operation_command import operation_command
from aiomerchant.cli.operations import known
from aiomerchant.provider import get_provider, names
from aiomerchant.sandbox import Sandbox

from tests.support.checkout import ROOT
from tests.support.parts import POLAR_PATHS, POLAR_WEBHOOKS, part, with_news
from tests.support.servers import Serve, answer, hang
from tests.support.small import files

pytestmark = pytest.mark.slow

COMMAND = (sys.executable, "-m", "aiomerchant")
PATH = os.pathsep.join([str(ROOT / "src"), str(ROOT / "generated")])


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@dataclass(frozen=True)
class Ended:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[Any]:
        """What it wrote, JSON a line."""
        return [json.loads(line) for line in self.out.splitlines()]


def environment(variables: Mapping[str, str]) -> dict[str, str]:
    """The environment of a command: ours, without what would lead it elsewhere."""
    ours = {name: value for name, value in os.environ.items() if not name.startswith(("POLAR_", "SQUARE_"))}
    return {**ours, "PYTHONPATH": PATH, **variables}


def run(*words: str, stdin: str = "", **variables: str) -> Ended:
    done = subprocess.run(
        [*COMMAND, *words],
        input=stdin,
        env=environment(variables),
        capture_output=True,
        text=True,
        check=False,
    )
    return Ended(done.returncode, done.stdout, done.stderr)


def on_terminal(
    *words: str, typed: str = "", piped: bool = False, until: str | None = None, **variables: str
) -> Ended:
    """The same where stdin and stderr are a terminal, and stdout too unless it is piped.

    What is to run `until` it has shown a text is ended then, as by Ctrl-C.
    """
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [*COMMAND, *words],
        stdin=theirs,
        stdout=subprocess.PIPE if piped else theirs,
        stderr=theirs,
        env=environment({"TERM": "xterm", "COLUMNS": "200", **variables}),
        start_new_session=True,
    )
    os.close(theirs)
    shown = b""
    while True:
        try:
            chunk = os.read(ours, 65536)
        except OSError:  # Linux' way to say that the other end is closed
            break
        if not chunk:
            break
        shown += chunk
        if until is not None and until.encode() in shown:
            process.send_signal(signal.SIGINT)
            until = None
        if typed and shown.endswith(b": "):  # what is typed before a hidden prompt is thrown away
            os.write(ours, typed.encode())
            typed = ""
    out = process.stdout.read().decode() if process.stdout is not None else ""
    if process.stdout is not None:
        process.stdout.close()
    os.close(ours)
    return Ended(process.wait(), out, re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", shown.decode()))


class TestVersions:
    """`--api-version`, for versions of an API beside the default one."""

    def test_operations_are_those_of_the_version(self) -> None:
        """A version that nobody has types of is refused, with those that there are."""
        typed = [version for name in names() for version in get_provider(name).versions]
        assert typed
        for version in typed:
            assert run("operations", "--api-version", version).code == 0
        ended = run("operations", "--api-version", "2019-01")
        assert ended.code == 2
        assert ended.err.startswith("aiomerchant: there are no types of API version 2019-01, but of ")

    def test_parameters_are_those_of_the_version(self) -> None:
        """By the option or by the variable of the client."""
        words = ("call", "polar", "webhooks.create_webhook_endpoint", "--help")
        choices = "2026-10, 2027-01"
        assert choices not in run(*words).out
        assert choices in run(*words, "--api-version", "2027-01").out
        assert choices in run(*words, POLAR_VERSION="2027-01").out

    async def test_the_version_is_asked_for(self, serve: Serve) -> None:
        """Also one that the package has no types of."""
        for version in ("2027-01", "2031-01"):
            server = await serve(answer({"items": [], "pagination": {"total_count": 0, "max_page": 1}}))
            ended = await asyncio.to_thread(
                run,
                *("call", "polar", "customers.list", "--api-version", version, "--base-url", server.url),
                POLAR_ACCESS_TOKEN="token",
            )
            assert ended.code == 0, ended.err
            assert server.only.header("polar-version") == version


class TestOperations:
    """`aiomerchant operations`."""

    def test_lists_every_operation_with_tabs(self) -> None:
        """Elsewhere than on a terminal each operation is a line of seven columns, for cut and awk."""
        ended = run("operations")
        rows = [line.split("\t") for line in ended.out.splitlines()]
        assert ended.code == 0
        assert len(rows) == len(Polar().operations) + len(Square().operations)
        assert {len(row) for row in rows} == {7}
        assert ["polar", "customers:list", "customers.list", "GET", "/v1/customers/", "page", ""] in rows
        assert {row[6] for row in rows} == {"", "deprecated"}

    def test_is_narrowed_by_provider_and_text(self) -> None:
        """A text is searched for in ids, methods and paths, in any case."""
        rows = run("operations", "--provider", "square", "--grep", "CREATEpay").out.splitlines()
        assert [row.split("\t")[1] for row in rows] == ["CreatePaymentLink", "CreatePayment"]

    def test_is_a_table_on_a_terminal(self) -> None:
        ended = on_terminal("operations", "--grep", "ListPayments")
        heading, row = (line.split() for line in ended.err.splitlines())
        assert heading == ["Provider", "Id", "Method", "HTTP", "Path", "Paging"]
        assert row == ["square", "ListPayments", "payments.list", "GET", "/v2/payments", "cursor"]

    def test_shows_long_names_to_their_end(self) -> None:
        """What does not fit into a column goes on in the next line."""
        id = "BulkRetrieveTeamMemberBookingProfiles"
        ended = on_terminal("operations", "--grep", id, COLUMNS="80")
        heading, *lines = ended.err.splitlines()
        start, end = heading.index("Id"), heading.index("Method")
        assert len(lines) > 1
        assert "".join(line[start:end].strip() for line in lines) == id


class TestCall:
    """`aiomerchant call`."""

    def test_prints_the_answer_as_one_line_of_json(self, sandbox: Sandbox) -> None:
        """An operation is called by its method's name or its id, and what is nested is given as JSON."""
        for name in ("payments.create", "CreatePayment"):
            ended = run(
                *("call", "square", name, "--source-id", "-"),
                *("--amount-money", '{"amount": 1099, "currency": "USD"}'),
                stdin="cnon:card-nonce-ok",
                **sandbox.environment,
            )
            assert ended.code == 0, ended.err
            (answer,) = ended.lines
            assert answer["payment"]["amount_money"] == {"amount": 1099, "currency": "USD"}
        assert sandbox.done("payments.create") == 2
        assert sandbox.violations == []

    def test_what_anybody_may_do_needs_no_token(self, sandbox: Sandbox) -> None:
        """A client registers itself, and is managed by the token that it got."""
        variables = {"POLAR_BASE_URL": sandbox.polar.base_url}
        named = ("--client-name", "Shop", "--redirect-uris", "https://shop.example/")
        ended = run("call", "polar", "oauth2.clients.create", *named, **variables)
        assert ended.code == 0, ended.err
        (created,) = ended.lines
        arguments = ("call", "polar", "oauth2.clients.get", created["client_id"])
        (registration,) = sandbox.polar.authority._clients._registrations.values()
        ended = run(*arguments, "--registration-access-token", "-", stdin=registration.token, **variables)
        assert ended.code == 0, ended.err
        assert ended.lines[0]["client_name"] == "Shop"
        assert "access_denied" in run(*arguments, **variables).err

    def test_prints_all_items_of_a_list_one_a_line(self, sandbox: Sandbox) -> None:
        """--limit is the API's own, a page's size; --max-items ends the walk; --first-page is an answer."""
        rows = [self.customer(sandbox, number) for number in range(5)]
        newest = rows[::-1]
        listed = ("call", "polar", "customers.list", "--limit", "2")
        assert [item["id"] for item in run(*listed, **sandbox.environment).lines] == newest
        assert sandbox.count("customers:list") == 3
        few = run(*listed, "--max-items", "3", **sandbox.environment)
        assert [item["id"] for item in few.lines] == newest[:3]
        (page,) = run(*listed, "--first-page", **sandbox.environment).lines
        assert [item["id"] for item in page["items"]] == newest[:2]
        assert page["pagination"]["total_count"] == 5

    def test_path_parameters_may_stand_alone(self, sandbox: Sandbox) -> None:
        id = self.customer(sandbox)
        for words in ([id], ["--id", id], [f"--id={id}"]):
            ended = run("call", "polar", "customers.get", *words, **sandbox.environment)
            assert [item["id"] for item in ended.lines] == [id]

    def test_loads_no_server_of_the_sandbox(self) -> None:
        """It reads a document by the modules of the sandbox that do, which takes a third of the time."""
        ended = run("call", "polar", "customers.list", "--limit", "x", PYTHONPROFILEIMPORTTIME="1")
        assert ended.code == 2
        loaded = {line.rpartition("|")[2].strip() for line in ended.err.splitlines()}
        assert "aiomerchant.sandbox.document.contract" in loaded
        assert not loaded & {"aiomerchant.sandbox.host", "aiomerchant.sandbox.records"}

    def test_reads_words_as_the_document_says(self, sandbox: Sandbox) -> None:
        """Numbers, flags, lists and text are told apart by the parameter, not by how they look."""
        ended = run(
            *(
                "call",
                "square",
                "customers.create",
                "--given-name",
                "42",
                "--note=--",
                "--phone-number",
                "null",
            ),
            **sandbox.environment,
        )
        (answer,) = ended.lines
        assert (answer["customer"]["given_name"], answer["customer"]["note"]) == ("42", "--")
        assert answer["customer"]["phone_number"] == "null"
        names = run(
            *("call", "polar", "customers.list", "--sorting", "name", "--sorting", "-email", "--active"),
            **sandbox.environment,
        )
        assert names.code == 0, names.err
        assert sandbox.violations == []

    def test_takes_values_and_bodies_from_files_and_stdin(self, sandbox: Sandbox, tmp_path: Path) -> None:
        """@file is a file's content, - is stdin, @@ an @; options go over the fields of a whole body."""
        file = tmp_path / "customer.json"
        file.write_text('{"email": "ada@example.com", "name": "Ada", "external_id": null}\n')
        made = ("call", "polar", "customers.create")
        (one,) = run(*made, "--body", f"@{file}", "--name", "Augusta", **sandbox.environment).lines
        assert (one["email"], one["name"], one.get("external_id")) == ("ada@example.com", "Augusta", None)
        words = ("--email", "grace@example.com", "--name", "@@home")
        stdin = '{"country": "US"}'
        (other,) = run(*made, *words, "--billing-address", "-", stdin=stdin, **sandbox.environment).lines
        assert (other["name"], other["billing_address"]["country"]) == ("@home", "US")

    async def test_a_part_of_a_multipart_body_is_a_file(self, serve: Serve, tmp_path: Path) -> None:
        """The content of the file is sent, whatever it is; the other part is JSON."""
        server = await serve(answer({"image": {"type": "IMAGE", "id": "1"}}))
        picture = tmp_path / "tea.jpg"
        picture.write_bytes(b"\xff\xd8\xff\xe0 not quite a picture")
        request = '{"image": {"type": "IMAGE", "id": "#1", "image_data": {"name": "Tea"}}}'
        words = ("catalog.images.create", "--request", request, "--image-file", f"@{picture}")
        variables = {"SQUARE_ACCESS_TOKEN": "token", "SQUARE_BASE_URL": server.url}
        ended = await asyncio.to_thread(run, "call", "square", *words, **variables)
        assert ended.code == 0, ended.err
        parts = server.only.parts()
        assert parts["image_file"].get_payload(decode=True) == picture.read_bytes()
        assert json.loads(str(parts["request"].get_payload()))["image"]["image_data"] == {"name": "Tea"}

    def test_hides_secrets_unless_they_are_asked_for(self, sandbox: Sandbox) -> None:
        """What a model hides in its repr is *** on stdout, too."""
        words = (
            *("call", "polar", "webhooks.create_webhook_endpoint", "--url", "https://shop.example/hook"),
            *("--format", "raw", "--events", "order.paid"),
        )
        (hidden,) = run(*words, **sandbox.environment).lines
        (shown,) = run(*words, "--show-secrets", **sandbox.environment).lines
        assert hidden["secret"] == "***"
        assert shown["secret"] not in {"***", None}
        assert hidden["url"] == shown["url"]

    def test_is_indented_on_a_terminal(self, sandbox: Sandbox) -> None:
        id = self.customer(sandbox)
        ended = on_terminal("call", "polar", "customers.get", id, **sandbox.environment)
        assert f'\r\n  "id": "{id}",' in ended.err
        assert json.loads(ended.err)["id"] == id
        listed = on_terminal("call", "polar", "customers.list", **sandbox.environment)
        assert f'\r\n  "id": "{id}",' in listed.err

    def test_shows_how_far_a_long_walk_is(self, sandbox: Sandbox) -> None:
        """The bar is on the terminal's stderr; what is piped holds items only."""
        rows = [self.customer(sandbox, number) for number in range(3)]
        words = ("call", "polar", "customers.list", "--limit", "1")
        ended = on_terminal(*words, piped=True, **sandbox.environment)
        assert [item["id"] for item in ended.lines] == rows[::-1]
        assert "/3" in ended.err
        short = on_terminal(*words, "--max-items", "0", piped=True, **sandbox.environment)
        assert (short.out, short.err) == ("", "")

    @pytest.mark.parametrize("provider", names())
    def test_each_parameter_of_each_operation_is_an_option(self, provider: str) -> None:
        """And each option is one parameter, or one of the command itself."""
        client: Any = {"polar": Polar, "square": Square}[provider]()
        for described in known(provider):
            command: Any = operation_command(client.operations[described["id"]], described, None)
            spelled = [
                spelling
                for option in command.params
                for spelling in (*option.opts, *option.secondary_opts)
                if spelling.startswith("-")
            ]
            assert len(set(spelled)) == len(spelled), described["name"]
            places = described["parameters"].values()
            keywords = {name for place in places for name in place.values()}
            assert {f"--{name.replace('_', '-')}" for name in keywords} <= set(spelled)

    def test_says_what_an_operation_may_be_given(self) -> None:
        """--help behind an operation lists its parameters, with types and choices, and needs no token."""
        ended = run("call", "polar", "customers.list", "--help", COLUMNS="200")
        assert "customers.list: GET /v1/customers/ (customers:list)" in ended.out
        assert re.search(r"--limit +integer ", ended.out)
        assert re.search(r"--sorting +list of string +created_at, -created_at", ended.out)
        assert re.search(r"--active +--no-active ", ended.out)
        assert "--max-items" in ended.out
        assert (
            "as @file or - only" in run("call", "square", "oauth.obtain_token", "--help", COLUMNS="200").out
        )
        ended = run("call", "polar", "checkouts.create", "--help", COLUMNS="200")
        assert re.search(r"--products +list of string +required", ended.out)
        assert "--max-items" not in run("call", "polar", "customers.get", "--help").out
        assert "--max-items" in run("call", "--help").out

    def test_tells_of_each_attempt(self, sandbox: Sandbox) -> None:
        """--verbose is on stderr, so that stdout is the answer alone; no secret is told."""
        sandbox.fail("payments.create", status=503)
        ended = run(
            *("call", "square", "payments.create", "--source-id", "-", "--verbose"),
            *("--amount-money", '{"amount": 1099, "currency": "USD"}'),
            stdin="cnon:card-nonce-ok",
            **sandbox.environment,
        )
        assert ended.code == 0, ended.err
        assert ended.lines[0]["payment"]["status"] == "COMPLETED"
        key = sandbox.received[0].idempotency_key
        seconds, request = r"\d\.\d{3} s", r"(, request \w+)?"
        expected = [
            rf"attempt 1: POST /v2/payments, idempotency key {key}",
            rf"attempt 1: 503 after {seconds}{request}",
            rf"attempt 1 is repeated in {seconds}",
            rf"attempt 2: POST /v2/payments, idempotency key {key}",
            rf"attempt 2: 200 after {seconds}{request}",
        ]
        lines = ended.err.splitlines()
        assert len(lines) == len(expected)
        assert all(re.fullmatch(pattern, line) for pattern, line in zip(expected, lines, strict=True))
        assert "nonce" not in ended.err

    @pytest.mark.parametrize(
        ("typed", "completed"),
        [
            (["cal"], ["call"]),
            (["call", ""], ["polar", "square"]),
            (["call", "polar", "customers.g"], ["customers.get", "customers.get_external"]),
            (["call", "polar", "customers.list", "--sor"], ["--sorting"]),
            (["call", "polar", "customers.list", "--sorting", "c"], ["created_at"]),
            (["call", "polar", "no.such", "--"], ["--help"]),
        ],
    )
    def test_shells_complete_names_options_and_choices(self, typed: list[str], completed: list[str]) -> None:
        ended = run(
            _AIOMERCHANT_COMPLETE="complete_bash",
            COMP_WORDS=" ".join(["aiomerchant", *typed]),
            COMP_CWORD=str(len(typed)),
        )
        assert set(completed) <= set(ended.out.split())
        assert ended.err == ""

    def customer(self, sandbox: Sandbox, number: int = 0) -> str:
        """Make a customer, and give the id."""

        async def make() -> str:
            body: Any = {"email": f"{number}@example.com", "name": "Ada"}
            return str((await sandbox.polar.client.customers.create(body=body)).id)

        return asyncio.run(make())


class TestTokens:
    """Where tokens come from, and where they never do."""

    @pytest.mark.parametrize("words", [["--token", "polar_oat_abc"], ["--access-token=polar_oat_abc"]])
    def test_are_refused_as_arguments(self, words: list[str]) -> None:
        """The refusal says why and what to do instead, and does not repeat the token."""
        ended = run("call", "polar", "customers.list", *words)
        assert ended.code == 2
        assert "POLAR_ACCESS_TOKEN" in ended.err
        assert "polar_oat_abc" not in ended.err + ended.out

    def test_are_asked_for_on_a_terminal(self, sandbox: Sandbox) -> None:
        """What is typed there is not shown."""
        base_url, token = sandbox.square.base_url, sandbox.square.access_token
        ended = on_terminal(
            *("call", "square", "customers.list", "--first-page", "--base-url", base_url), typed=f"{token}\n"
        )
        assert ended.code == 0, ended.err
        assert "SQUARE_ACCESS_TOKEN:" in ended.err
        assert token not in ended.err
        assert sandbox.count("ListCustomers") == 1

    def test_are_missed_elsewhere(self) -> None:
        ended = run("call", "polar", "customers.list")
        assert (ended.code, ended.out) == (2, "")
        assert ended.err == "aiomerchant: the environment variable POLAR_ACCESS_TOKEN is not set\n"

    def test_of_an_operation_are_no_arguments_either(self, sandbox: Sandbox, tmp_path: Path) -> None:
        """Secrets among an operation's own parameters come from files or stdin."""
        application = sandbox.square.application
        assert application.client_secret is not None
        words = ("call", "square", "oauth.revoke_token", "--client-id", application.client_id)
        merchant = ("--merchant-id", sandbox.square.merchant_id)
        refused = run(*words, *merchant, "--client-secret", application.client_secret, **sandbox.environment)
        assert refused.code == 2
        assert application.client_secret not in refused.err
        file = tmp_path / "secret"
        file.write_text(f"{application.client_secret}\n")
        ended = run(*words, *merchant, "--client-secret", f"@{file}", SQUARE_BASE_URL=sandbox.square.base_url)
        assert (ended.code, ended.lines) == (0, [{"success": True}])


class TestEndings:
    """Exit codes, each with one line on stderr."""

    def test_1_the_api_refused(self, sandbox: Sandbox) -> None:
        ended = run("call", "square", "payments.get", "nobody", **sandbox.environment)
        assert (ended.code, ended.out) == (1, "")
        assert re.fullmatch(r"aiomerchant: 404 NOT_FOUND: .* \(GetPayment, request \w+\)\n", ended.err)

    @pytest.mark.parametrize(
        ("words", "message"),
        [
            (["polar", "customers.lst"], r"did you mean .*customers\.list"),
            (["polar", "customers.list", "--limt", "5"], "No such option: --limt .*--limit"),
            (["polar", "customers.list", "--limit", "many"], "--limit takes integer"),
            (["polar", "customers.list", "--limit"], "'--limit' requires an argument"),
            (["polar", "customers.list", "--limit", "1", "--limit", "2"], "more than once"),
            (["polar", "customers.list", "another"], "unexpected extra argument.*another"),
            (["polar", "customers.get", "1", "2"], "no more arguments without an option"),
            (["polar", "customers.get"], "customers.get needs --id"),
            (["polar", "customers.get", "1", "--max-items", "2"], "No such option: --max-items"),
            (["polar", "customers.list", "--max-items", "-1"], "--max-items.: -1 is not in the range"),
            (["polar", "customers.list", "--max-items", "1", "--first-page"], "exclude each other"),
            (["polar", "checkouts.create", "--locale", "en"], "checkouts.create needs --products"),
            (["polar", "checkouts.create", "--body", "{}"], "checkouts.create needs --products"),
            (["polar", "products.create"], "products.create needs --name and --prices"),
            (["polar", "events.ingest"], "events.ingest needs --events"),
            (["square", "payments.create"], "payments.create needs --source-id"),
            (["polar", "customers.create", "--body", "{"], "must be JSON"),
            (["polar", "customers.create", "--body", "@/no/such/file"], "cannot be read"),
            (["polar", "customers.list", "--base-url", "http://mock"], "base_url leads to another machine"),
            (["polar"], "say what to call"),
            (["stripe", "customers.list"], "No such command 'stripe'"),
            ([], "what to call"),
        ],
    )
    def test_2_the_command_is_wrong(self, words: list[str], message: str) -> None:
        """Before anything is sent, also where a parameter that the document requires is missing."""
        ended = run("call", *words, POLAR_ACCESS_TOKEN="polar_oat_abc", SQUARE_ACCESS_TOKEN="abc")
        assert (ended.code, ended.out) == (2, "")
        assert re.fullmatch(f"aiomerchant: .*{message}.*\n", ended.err)

    def test_3_no_connection(self) -> None:
        """Nothing listens on a port that was free a moment ago."""
        with Sandbox() as gone:
            variables = gone.environment
        ended = run("call", "polar", "customers.list", **variables)
        assert (ended.code, ended.out) == (3, "")
        assert re.fullmatch("aiomerchant: could not connect.*\n", ended.err)
        elsewhere = ("--base-url", "http://nowhere.invalid", "--allow-http")
        ended = run("call", "polar", "customers.list", *elsewhere, POLAR_ACCESS_TOKEN="polar_oat_abc")
        assert (ended.code, ended.out) == (3, "")

    def test_the_proxy_of_the_shell_is_used(self, sandbox: Sandbox) -> None:
        """For https, as other programs of a shell use it, and not for a sandbox on this machine."""
        with Sandbox() as gone:
            proxy = gone.polar.base_url
        variables = {"https_proxy": proxy, "http_proxy": proxy, "no_proxy": ""}
        ended = run("call", "polar", "customers.list", POLAR_ACCESS_TOKEN="polar_oat_abc", **variables)
        assert (ended.code, ended.out) == (3, "")
        assert ended.err.startswith("aiomerchant: could not connect to the proxy: ")
        ended = run("call", "polar", "customers.list", **sandbox.environment, **variables)
        assert (ended.code, ended.err) == (0, "")

    def test_fields_that_are_refused_are_named_as_options(self, sandbox: Sandbox) -> None:
        """With their paths in the request."""
        ended = run("call", "polar", "customers.create", "--email", "nobody", **sandbox.environment)
        assert (ended.code, ended.out) == (1, "")
        first, second = ended.err.splitlines()
        assert first.startswith("aiomerchant: 422 RequestValidationError: ")
        assert second.startswith("  --email (email): ")
        order = '{"location_id": "L", "line_items": [{"quantity": 1}]}'
        ended = run("call", "square", "orders.create", "--order", order, **sandbox.environment)
        assert "\n  --order (order.line_items[0].quantity): " in ended.err

    async def test_130_interrupted(self, serve: Serve) -> None:
        """Ctrl-C ends a call that waits for its answer, and nothing is said of it."""
        server = await serve(hang)
        variables = {"POLAR_ACCESS_TOKEN": "polar_oat_abc", "POLAR_BASE_URL": server.url}
        # A shell lets what it runs in the background ignore Ctrl-C, and whatever that starts.
        program = (
            "import runpy, signal; signal.signal(signal.SIGINT, signal.default_int_handler);"
            " runpy.run_module('aiomerchant', run_name='__main__')"
        )
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-c", program, "call", "polar", "customers.list"),
            env=environment(variables),
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        await server.until(lambda server: bool(server.requests))
        process.send_signal(signal.SIGINT)
        assert await process.communicate() == (b"", b"")
        assert process.returncode == 130

    def test_141_nobody_reads(self, sandbox: Sandbox) -> None:
        """`| head` is no failure that anything is said of."""
        process = subprocess.Popen(
            [*COMMAND, "operations"], env=environment({}), stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        with process.stderr:
            assert process.stderr.read() == b""
        assert process.wait() == 141


class TestSandbox:
    """`aiomerchant sandbox`."""

    @pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
    async def test_runs_until_it_is_stopped(self, number: signal.Signals) -> None:
        """What it prints is shell code that leads clients there; stopping it is no failure."""
        process = await asyncio.create_subprocess_exec(
            *(*COMMAND, "sandbox", "--seed-data"),
            env=environment({}),
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        assert process.stdout is not None
        output = await process.stdout.readuntil(b"# Ctrl-C ends it.\n")
        lines = [
            line.removeprefix("export ").split("=")
            for line in output.decode().splitlines()
            if line.startswith("export ")
        ]
        variables = dict(lines)
        assert [name for name, _ in lines] == [
            "POLAR_ACCESS_TOKEN",
            "POLAR_BASE_URL",
            "SQUARE_ACCESS_TOKEN",
            "SQUARE_BASE_URL",
        ]
        async with (
            Polar(variables["POLAR_ACCESS_TOKEN"], base_url=variables["POLAR_BASE_URL"]) as polar,
            Square(variables["SQUARE_ACCESS_TOKEN"], base_url=variables["SQUARE_BASE_URL"]) as square,
        ):
            assert (await polar.products.list()).total_count == 4
            assert len(await square.payments.list().collect()) == 6
        process.send_signal(number)
        assert await process.communicate() == (b"", b"")
        assert process.returncode == 0

    def test_shows_how_far_the_records_are(self, tmp_path: Path) -> None:
        """On a terminal, while a file of many is read, and before the addresses are printed."""
        file = tmp_path / "shop.json"
        people = [{"email": f"{number}@example.com"} for number in range(250)]
        file.write_text(json.dumps({"polar": {"customers": people}}))
        ended = on_terminal("sandbox", "--records", str(file), until="# Ctrl-C ends it.")
        assert ended.code == 0
        assert ended.err.index("/250 records") < ended.err.index("export POLAR_ACCESS_TOKEN=")

    def test_says_what_is_wrong_with_records(self, tmp_path: Path) -> None:
        file = tmp_path / "shop.json"
        file.write_text('{"polar": {"customer": [{}]}}')
        ended = run("sandbox", "--records", str(file))
        assert (ended.code, ended.out) == (2, "")
        assert "polar.customer[0]: there is no collection 'customer'; did you mean 'customers" in ended.err

    def test_says_that_a_port_is_taken(self, sandbox: Sandbox) -> None:
        port = sandbox.polar.base_url.rpartition(":")[2]
        ended = run("sandbox", "--polar-port", port)
        assert (ended.code, ended.out) == (2, "")
        assert ended.err == f"aiomerchant: polar cannot listen on port {port}: Address already in use\n"


class TestGenerate:
    """`aiomerchant generate`: how it ends. What it writes is tested with the generator and the wheel."""

    @pytest.fixture
    def document(self, tmp_path: Path) -> Path:
        file = tmp_path / "polar.json"
        document = with_news(part("polar", POLAR_PATHS, POLAR_WEBHOOKS))
        document["servers"][1]["url"] = "https://sandbox.example"
        file.write_text(json.dumps(document), "utf-8")
        return file

    def test_the_report_begins_with_other_servers(self, document: Path) -> None:
        """Then it names what is new, and in the end what was written."""
        into = document.parent / "bakery_types"
        ended = run("generate", str(document), "--provider", "polar", "--into", str(into))
        assert (ended.code, ended.err) == (0, "")
        lines = ended.out.splitlines()
        sandbox = get_provider("polar").servers["sandbox"]
        assert lines[0] == (
            "clients send their tokens to another server: sandbox is https://sandbox.example,"
            f" and in this release {sandbox}"
        )
        assert "named by the default rule: loyalty_tiers:get is loyalty_tiers.get" in lines
        assert lines[-1].startswith(f"{into} has Polar in API version 2029-01: ")
        assert (into / "api/loyalty_tiers.py").is_file()

    def test_an_error_names_its_position_and_changes_nothing(self, document: Path) -> None:
        broken = json.loads(document.read_text("utf-8"))
        broken["components"]["schemas"]["LoyaltyTier"]["type"] = "thing"
        document.write_text(json.dumps(broken), "utf-8")
        into = document.parent / "bakery_types"
        ended = run("generate", str(document), "--provider", "polar", "--into", str(into))
        assert (ended.code, ended.out) == (1, "")
        assert ended.err == (
            "aiomerchant: the document is broken where no patch repairs it:\n"
            "  /components/schemas/LoyaltyTier/type: no JSON type: 'thing'\n"
            "nothing was changed\n"
        )
        assert [path.name for path in document.parent.iterdir()] == ["polar.json"]

    def test_a_later_package_replaces_an_earlier_one(self, document: Path) -> None:
        """Nothing of the earlier one is left, and nothing stands beside it. An error leaves it as it was."""
        into = document.parent / "bakery_types"
        words = ("generate", str(document), "--provider", "polar", "--into", str(into))
        assert run(*words).code == 0
        assert (into / "api/discounts.py").exists()
        (into / "__pycache__").mkdir()
        (into / "__pycache__" / "events.cpython-313.pyc").write_bytes(b"")
        later = json.loads(document.read_text("utf-8"))
        del later["paths"]["/v1/discounts/{id}"]
        document.write_text(json.dumps(later), "utf-8")
        assert run(*words).code == 0
        assert not (into / "api/discounts.py").exists()
        assert not (into / "__pycache__").exists()
        before = files(document.parent)
        assert before.keys() > {"polar.json", "bakery_types/__init__.py"}
        path = later["paths"]["/v1/loyalty-tiers/{id}"]
        path["head"] = path.pop("get")
        document.write_text(json.dumps(later), "utf-8")
        assert run(*words).code == 1
        after = files(document.parent)
        assert {**after, "polar.json": b""} == {**before, "polar.json": b""}

    def test_a_document_without_a_version_is_given_one(self, document: Path) -> None:
        unnamed = json.loads(document.read_text("utf-8"))
        unnamed["info"]["version"] = "next"
        document.write_text(json.dumps(unnamed), "utf-8")
        into = document.parent / "bakery_types"
        words = ("generate", str(document), "--provider", "polar", "--into", str(into))
        ended = run(*words)
        assert (ended.code, ended.out) == (1, "")
        assert "/info/version: the document names no dated version of the API" in ended.err
        assert "say --version" in ended.err
        ended = run(*words, "--version", "2029-02")
        assert (ended.code, ended.err) == (0, "")
        assert f"{into} has Polar in API version 2029-02: " in ended.out

    def test_other_files_are_not_overwritten(self, document: Path) -> None:
        ended = run("generate", str(document), "--provider", "polar", "--into", str(document.parent / "a-b"))
        assert (ended.code, ended.out) == (2, "")
        assert "'a-b' cannot be the name of a package of yours" in ended.err
        into = document.parent / "shop"
        into.mkdir()
        (into / "prices.py").write_text("BREAD = 250\n", "utf-8")
        ended = run("generate", str(document), "--provider", "polar", "--into", str(into))
        assert (ended.code, ended.out) == (2, "")
        assert "shop holds prices.py, which `aiomerchant generate` did not write" in ended.err
        assert [path.name for path in into.iterdir()] == ["prices.py"]

    def test_a_folder_that_cannot_be_written_to_is_named(self, document: Path) -> None:
        """Nobody can make a folder below a file, nor root one in /proc."""
        into = document.parent / "notes.txt" / "shop"
        into.parent.write_text("mine", "utf-8")
        ended = run("generate", str(document), "--provider", "polar", "--into", str(into))
        assert ended.code == 2
        assert f"{into.parent}: no such folder" in ended.err
        assert into.parent.read_text("utf-8") == "mine"
        ended = run("generate", str(document), "--provider", "polar", "--into", "/proc/shop")
        assert ended.code == 1
        assert "/proc" in ended.err

    def test_without_its_extra_it_says_which(self, document: Path) -> None:
        """With the libraries of another extra alone, and with none."""
        words = ["generate", str(document), "--provider", "polar", "--into", str(document.parent / "shop")]
        for missing, needs in (("jinja2", "this command"), ("typer", "the command line")):
            code = (
                "import importlib.util as u, sys\n"
                f"sys.modules[{missing!r}] = None\n"
                "real = u.find_spec\n"
                f"u.find_spec = lambda name: None if name == {missing!r} else real(name)\n"
                f"sys.argv[1:] = {words!r}\n"
                "from aiomerchant.__main__ import main; main()"
            )
            done = subprocess.run(
                [sys.executable, "-c", code], env=environment({}), capture_output=True, text=True, check=False
            )
            assert done.returncode == 2
            assert done.stderr == (
                f"aiomerchant: {needs} needs an extra: pip install 'aiomerchant[generate]'\n"
            )


class TestStart:
    """What the command needs, and what it loads."""

    def test_without_its_extra_it_says_which(self) -> None:
        """A plain installation has no typer."""
        code = "import sys; sys.modules['typer'] = None; from aiomerchant.__main__ import main; main()"
        done = subprocess.run(
            [sys.executable, "-c", code], env=environment({}), capture_output=True, text=True, check=False
        )
        assert done.returncode == 2
        assert done.stderr == (
            "aiomerchant: the command line needs an extra: pip install 'aiomerchant[sandbox]'\n"
        )

    def test_help_loads_no_client_and_no_server(self) -> None:
        """--help is quick: aiohttp, the sandbox and the operations wait until a command wants them."""
        code = (
            "import sys\n"
            "from aiomerchant.__main__ import main\n"
            "sys.argv = ['aiomerchant', '--help']\n"
            "try:\n    main()\nexcept SystemExit:\n    pass\n"
            "print(*sys.modules, file=sys.stderr)\n"
        )
        done = subprocess.run(
            [sys.executable, "-c", code], env=environment({}), capture_output=True, text=True, check=True
        )
        assert "sandbox" in done.stdout
        loaded = {name.partition(".")[0] for name in done.stderr.split()}
        assert not loaded & {"aiohttp", "cattrs", "msgspec", "jsonschema_rs"}

    def test_version(self) -> None:
        from aiomerchant import __version__

        assert run("--version").out == f"{__version__}\n"

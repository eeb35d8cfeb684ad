"""The fixture `recorder`, in projects of their own."""

from __future__ import annotations

import json

import pytest

from aiomerchant.sandbox import Sandbox

pytest_plugins = ["pytester"]

SHOP = """
import asyncio
import os

import pytest


@pytest.fixture
def recorder_options():
    return {"servers": {"polar": os.environ["UPSTREAM"]}}


def customers(recorder):
    async def number():
        return len((await recorder.polar.client.customers.list()).items)

    return asyncio.run(number())


class TestShop:
    @pytest.mark.parametrize("times", [1, 2])
    def test_customers(self, recorder, times):
        assert [customers(recorder) for _ in range(times)] == [0] * times


def test_that_fails(recorder):
    assert customers(recorder) == 1
"""


@pytest.fixture
def project(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    pytester.makepyfile(test_shop=SHOP)
    pytester.makeini("[pytest]\nasyncio_default_fixture_loop_scope = function")
    monkeypatch.setenv("UPSTREAM", "http://127.0.0.1:1")
    return pytester


def run(project: pytest.Pytester, *options: str) -> pytest.RunResult:
    return project.runpytest_inprocess("-p", "no:cacheprovider", "-p", "no:randomly", *options)


def test_a_file_for_each_test_is_recorded_and_played(
    project: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without the option, tests play; nothing is recorded of a test that fails."""
    result = run(project)
    result.assert_outcomes(errors=3)
    result.stdout.fnmatch_lines(["*there is no recording *TestShop-test_customers-1.json: record it*"])
    with Sandbox() as sandbox:
        monkeypatch.setenv("UPSTREAM", sandbox.polar.base_url)
        monkeypatch.setenv("POLAR_ACCESS_TOKEN", sandbox.polar.access_token)
        run(project, "--aiomerchant-record=all").assert_outcomes(passed=2, failed=1)
    folder = project.path / "recordings" / "test_shop"
    names = [file.name for file in sorted(folder.iterdir())]
    assert names == ["TestShop-test_customers-1.json", "TestShop-test_customers-2.json"]
    monkeypatch.delenv("POLAR_ACCESS_TOKEN")
    run(project, "-k", "TestShop").assert_outcomes(passed=2)


def test_requests_that_are_new_are_added_or_refused(
    project: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Sandbox() as sandbox:
        monkeypatch.setenv("UPSTREAM", sandbox.polar.base_url)
        monkeypatch.setenv("POLAR_ACCESS_TOKEN", sandbox.polar.access_token)
        run(project, "-k", "2", "--aiomerchant-record=all").assert_outcomes(passed=1)
        file = project.path / "recordings" / "test_shop" / "TestShop-test_customers-2.json"
        whole = json.loads(file.read_text())
        del whole["exchanges"][1]
        file.write_text(json.dumps(whole))
        result = run(project, "-k", "2")
        result.assert_outcomes(failed=1, errors=1)
        result.stdout.fnmatch_lines(["*1 of 1 recorded exchanges of it were played*"])
        sandbox.clear()
        run(project, "-k", "2", "--aiomerchant-record=new").assert_outcomes(passed=1)
        assert sandbox.count("customers:list") == 1
    assert len(json.loads(file.read_text())["exchanges"]) == 2

"""What tox decides: which versions are the lowest, and what an audit found."""

import json
import tomllib
from typing import Any

import pytest
from packaging.requirements import Requirement

from audit import verdict

from tests.support.checkout import ROOT

CLEAN = {"name": "attrs", "version": "26.1.0", "vulns": []}
VULNERABLE = {
    "name": "aiohttp",
    "version": "3.9.0",
    "vulns": [{"id": "PYSEC-1", "fix_versions": ["3.9.1"]}, {"id": "PYSEC-2", "fix_versions": []}],
}
UNKNOWN = {"name": "yarl", "skip_reason": "Dependency not found on PyPI and could not be audited: yarl (1.0)"}
EDITABLE = {"name": "aiomerchant", "skip_reason": "distribution marked as editable"}


def reported(*packages: dict[str, Any]) -> str:
    return json.dumps({"dependencies": packages, "fixes": []})


def test_each_dependency_has_a_lower_bound() -> None:
    """`tox -e lowest` tests with it; without one, it would test with the first release that there was."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    for dependency in {*project["dependencies"]}.union(*project["optional-dependencies"].values()):
        requirement = Requirement(dependency)
        operators = {one.operator for one in requirement.specifier}
        assert (requirement.name == "aiomerchant") != bool(operators & {">=", "=="}), dependency


def test_vulnerabilities_fail_the_audit() -> None:
    """Each is named, with the release that repairs it."""
    failed, lines = verdict(reported(EDITABLE, CLEAN, VULNERABLE), "Found 2 known vulnerabilities")
    assert failed
    assert lines == [
        "aiohttp 3.9.0: PYSEC-1, repaired in 3.9.1",
        "aiohttp 3.9.0: PYSEC-2, repaired in no release",
        "2 packages checked, 2 vulnerabilities",
    ]


def test_what_was_not_checked_is_named() -> None:
    """An audit that finds nothing passes, and does not speak for what its service does not know."""
    failed, lines = verdict(reported(EDITABLE, CLEAN, UNKNOWN), "")
    assert not failed
    assert lines == ["1 packages checked, 0 vulnerabilities", f"not checked: yarl: {UNKNOWN['skip_reason']}"]


@pytest.mark.parametrize(
    ("report", "errors"),
    [
        ("", "requests.exceptions.ConnectionError: Failed to resolve 'audit.example'"),
        ("", "ERROR:pip_audit._cli:Could not connect to PyPI's vulnerability feed"),
        (reported(EDITABLE, UNKNOWN), "No known vulnerabilities found, 2 packages skipped"),
    ],
)
def test_a_service_that_was_not_reached_is_told(report: str, errors: str) -> None:
    """A mirror of the index that knows no vulnerabilities is none that has checked."""
    failed, [line] = verdict(report, errors)
    assert not failed
    assert line.startswith("pip-audit could not reach its service: not checked")


def test_an_audit_that_breaks_fails() -> None:
    """It is not mistaken for one that found nothing."""
    failed, lines = verdict("", "pip-audit: error: unrecognized arguments")
    assert failed
    assert lines == ["pip-audit failed:", "pip-audit: error: unrecognized arguments"]

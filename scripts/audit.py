"""Runs pip-audit for known vulnerabilities of this environment's packages: a command of `tox -e audit`.

Exits with 1 if there are some. pip-audit also succeeds if its service knows none of the packages, as with a
mirror of the package index that has no JSON; this command lists the packages that were not checked. A service
that cannot be reached is no failure, since no change of this project repairs it.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

#: Messages of requests and pip-audit for a service that cannot be reached. Any other error is a failure.
UNREACHABLE = re.compile(
    r"ConnectionError|ConnectTimeout|ReadTimeout|ProxyError|SSLError|Could not connect|not redirecting"
)


def main() -> int:
    command = [sys.executable, "-m", "pip_audit", "--format", "json", "--progress-spinner", "off"]
    run = subprocess.run([*command, "--skip-editable"], capture_output=True, text=True, check=False)
    failed, lines = verdict(run.stdout, run.stderr)
    print(*lines, sep="\n")
    return int(failed)


def verdict(report: str, errors: str) -> tuple[bool, list[str]]:
    """True if the audit failed, and the lines to print.

    Args:
        report: pip-audit's JSON; empty if it wrote none.
        errors: Its stderr.
    """
    if not report.strip():
        if UNREACHABLE.search(errors):
            return False, ["pip-audit could not reach its service: not checked"]
        return True, ["pip-audit failed:", errors.strip()]
    packages = [package for package in json.loads(report)["dependencies"] if not _is_editable(package)]
    skipped = [package for package in packages if "skip_reason" in package]
    if len(skipped) == len(packages):
        return False, [f"pip-audit could not reach its service: not checked ({len(packages)} packages)"]
    found = [line for package in packages for line in _vulnerabilities(package)]
    lines = [*found, f"{len(packages) - len(skipped)} packages checked, {len(found)} vulnerabilities"]
    lines += [f"not checked: {package['name']}: {package['skip_reason']}" for package in skipped]
    return bool(found), lines


def _is_editable(package: dict[str, Any]) -> bool:
    """True for this project itself."""
    return "editable" in package.get("skip_reason", "")


def _vulnerabilities(package: dict[str, Any]) -> Iterator[str]:
    for found in package.get("vulns", ()):
        repaired = ", ".join(found["fix_versions"]) or "no release"
        yield f"{package['name']} {package['version']}: {found['id']}, repaired in {repaired}"


if __name__ == "__main__":
    sys.exit(main())

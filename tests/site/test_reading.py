"""A reader's ways through the site, in a headless Chromium: searches, a phone, copies, other versions."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.support.browser import Page, needs_chromium

pytestmark = [pytest.mark.slow, pytest.mark.once, needs_chromium, pytest.mark.asyncio(loop_scope="module")]

#: The addresses of the first results, of which there may be fewer when the search has ended.
RESULTS = """
new Promise((resolve) => {
  const look = () => {
    const found = [...document.querySelectorAll("ul.search > li > a")].slice(0, 12);
    const ended = /found|match/.test(document.querySelector(".search-summary")?.textContent);
    if (found.length === 12 || ended) resolve(found.map((link) => link.getAttribute("href")));
    else requestAnimationFrame(look);
  };
  look();
})
"""
#: What sticks out of the screen's right side, but for parts that scroll by themselves.
WIDE = """
document.scrollingElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll("article *")]
  .filter((element) => element.getBoundingClientRect().right > innerWidth)
  .map((element) => element.tagName + "." + element.className + " " + element.textContent.slice(0, 60))
  .concat([`the page is ${document.scrollingElement.scrollWidth} wide`])
"""
#: Of each operation, where its summary ends and its signature begins.
SUMMARIES = """
[...document.querySelectorAll("dl.py.method")].map((operation) => [
  operation.querySelector("dd > p").getBoundingClientRect().bottom,
  operation.querySelector("dt").getBoundingClientRect().top,
])
"""


async def awaited(page: Page, expression: str) -> Any:
    """The value of a promise of the page's, which may do what needs a user's click."""
    answer = await page.command(
        "Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True, userGesture=True
    )
    assert "exceptionDetails" not in answer, answer
    return answer["result"].get("value")


async def search(page: Page, address: str, words: str) -> list[str]:
    await page.open(f"{address}search.html?q={words.replace(' ', '+')}")
    found: list[str] = await awaited(page, RESULTS)
    return found


def is_guide(link: str) -> bool:
    return link.startswith(("guide/", "recipes/", "security.", "versions."))


@pytest.mark.parametrize(
    ("words", "chapter"),
    [
        ("retry", "guide/retries"),
        ("idempotency", "guide/retries"),
        ("timeout", "guide/retries"),
        ("money", "guide/values"),
        ("pagination", "guide/pages"),
        ("refund", "guide/payments"),
        ("rate limit", "guide/limits"),
        ("checkout", "guide/payments"),
        ("proxy", "guide/clients"),
        ("TLS", "guide/clients"),
        ("logging", "guide/clients"),
        ("datetime", "guide/values"),
        ("upload", "guide/files"),
        ("telemetry", "guide/plugins"),
        ("command line", "guide/cli"),
        ("security", "security"),
        ("upgrade notes", "guide/updating"),
        ("Lambda", "guide/webhooks"),
        ("mypy", "guide/values"),
        ("mock", "guide/testing"),
        ("connection pool", "guide/clients"),
        ("license key", "recipes/billing"),
    ],
)
async def test_a_search_finds_the_guide_first(page: Page, address: str, words: str, chapter: str) -> None:
    """The chapter is among the first three results, and of the first twelve those of the guide come first."""
    found = await search(page, address, words)
    assert any(link.startswith(f"{chapter}.html") for link in found[:3]), found
    guide = [is_guide(link) for link in found]
    assert guide == sorted(guide, reverse=True), found


@pytest.mark.parametrize("name", ["payments.create", "CreatePayment", "/v2/payments/{payment_id}/complete"])
async def test_a_search_for_an_operation_finds_it(page: Page, address: str, name: str) -> None:
    """By its method, its operation id or its path, before what is said of it elsewhere."""
    found = await search(page, address, name)
    assert found[0].startswith("reference/square/payments.html#"), found[:5]


async def phone(page: Page) -> None:
    await page.command(
        "Emulation.setDeviceMetricsOverride", width=390, height=844, deviceScaleFactor=1, mobile=True
    )


@pytest.fixture(scope="module")
def pages(site: Path) -> list[str]:
    """Guide and project, and of the reference what has the longest names."""
    near = [*site.glob("*.html"), *site.glob("guide/*.html"), *site.glob("recipes/*.html")]
    reference = ("payments", "customers.custom_attributes", "models/c", "models/u")
    return [
        *(path.relative_to(site).as_posix() for path in near),
        *(f"reference/square/{name}.html" for name in reference),
    ]


async def test_no_page_is_wider_than_a_phone(page: Page, address: str, pages: list[str]) -> None:
    """Code and tables scroll by themselves."""
    await phone(page)
    try:
        wide = {}
        for name in pages:
            await page.open(address + name)
            if out := await page.evaluate(WIDE):
                wide[name] = out
    finally:
        await page.command("Emulation.clearDeviceMetricsOverride")
    assert wide == {}


async def test_on_a_phone_the_summary_is_before_the_signature(page: Page, address: str) -> None:
    """On a wide screen it is behind it."""
    await page.open(f"{address}reference/square/payments.html")
    wide = await page.evaluate(SUMMARIES)
    await phone(page)
    try:
        narrow = await page.evaluate(SUMMARIES)
    finally:
        await page.command("Emulation.clearDeviceMetricsOverride")
    assert len(narrow) == len(wide) > 5
    assert all(summary > signature for summary, signature in wide)
    assert all(summary <= signature for summary, signature in narrow)


async def test_code_is_copied_without_its_prompt(page: Page, address: str) -> None:
    """Of commands only what is typed, a continued line with both of its halves."""
    await page.open(f"{address}guide/cli.html")
    await page.command("Page.bringToFront")
    buttons = await page.evaluate("document.querySelectorAll('div.highlight > button.copybtn').length")
    assert buttons == await page.evaluate("document.querySelectorAll('div.highlight').length") > 0
    await page.command("Browser.grantPermissions", permissions=["clipboardReadWrite"])
    await awaited(page, 'document.querySelector("button.copybtn").click()')
    copied = await awaited(page, "navigator.clipboard.readText()")
    assert copied.startswith("aiomerchant sandbox --seed-data")
    assert re.search(r"@nonce.txt \\\n +--amount-money", copied)
    assert "$" not in copied


async def test_the_switch_leads_to_the_same_page_of_another_version(page: Page, address: str) -> None:
    """Or to its front page, where it has no such page."""
    for name, there in (("guide/errors.html", "guide/errors.html"), ("guide/limits.html", "index.html")):
        await page.open(address + name)
        shown = await awaited(
            page,
            """
            new Promise((resolve) => {
              const select = document.getElementById("versions");
              const look = () => select.disabled ? requestAnimationFrame(look)
                : resolve([select.value, ...[...select.options].map((option) => option.value)]);
              look();
            })
            """,
        )
        assert shown == ["0.1.0", "0.1.0", "0.0.9"]
        await page.evaluate(
            'versions.value = "0.0.9"; versions.dispatchEvent(new Event("change")); null',
        )
        await page.loaded()
        assert await page.evaluate("document.title") == f"0.0.9 {there}"


async def test_without_other_versions_the_switch_shows_its_own(page: Page, site: Path) -> None:
    """As where the site is read from a folder."""
    await page.open((site / "index.html").as_uri())
    shown = await page.evaluate("[versions.value, versions.disabled, versions.options.length]")
    assert json.dumps(shown) == '["0.1.0", true, 1]'

"""Bars by rich and tqdm, as a terminal shows them."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from io import StringIO
from pathlib import Path
from typing import Any, NoReturn

import pytest
from rich.console import Console

from aiomerchant import (
    ConfigurationError,
    Polar,
    Progress,
    RichProgress,
    Square,
    TqdmProgress,
    Upload,
    poll,
)
from aiomerchant.oauth import PolarOAuth
from aiomerchant.oauth.stores import SQLStore
from aiomerchant.sandbox import Sandbox

from tests.support.checkout import ROOT


class Terminal(StringIO):
    """A terminal that keeps what is written."""

    def isatty(self) -> bool:
        return True


def by_rich(*steps: Progress, terminal: bool = True) -> str:
    """What a bar of rich shows of these steps, each drawn."""
    out = Terminal()
    console = Console(file=out, force_terminal=terminal, width=100, color_system=None)
    with RichProgress("Customers", console=console) as bar:
        for step in steps:
            bar(step)
            bar._bar.refresh()
    return out.getvalue()


def by_tqdm(*steps: Progress, **options: Any) -> str:
    out = Terminal()
    with TqdmProgress("Customers", file=out, mininterval=0, ncols=100, **options) as bar:
        for step in steps:
            bar(step)
    return out.getvalue()


ITEMS = [Progress(3, None, "items"), Progress(6, 7, "items"), Progress(7, 7, "items")]


class TestRich:
    def test_it_shows_what_is_done_of_what_there_is(self) -> None:
        shown = by_rich(*ITEMS)
        assert "Customers" in shown
        assert shown.index("3 items") < shown.index("6/7 items") < shown.index("7/7 items")

    @pytest.mark.parametrize(
        ("progress", "amount"),
        [
            (Progress(10, 500, "bytes"), "10/500 bytes"),
            (Progress(512, 2048, "bytes"), "0.5/2.0 KiB"),
            (Progress(3 * 2**19, 6 * 2**20, "bytes"), "1.5/6.0 MiB"),
            (Progress(12.3, 300.0, "seconds", {"id": 1}), "12/300 seconds"),
            (Progress(5, None, "connections"), "5 connections"),
            (Progress(100, 250, "records"), "100/250 records"),
        ],
    )
    def test_it_knows_the_units(self, progress: Progress, amount: str) -> None:
        assert amount in by_rich(progress)

    def test_it_shows_nothing_where_nothing_is_left_to_do(self) -> None:
        assert by_rich(Progress(3, 3, "items")) == ""

    def test_it_shows_nothing_elsewhere_than_on_a_terminal(self) -> None:
        """Not even an empty line, which a log or a pipe would have."""
        assert by_rich(*ITEMS, terminal=False) == ""


class TestTqdm:
    def test_it_shows_what_is_done_of_what_there_is(self) -> None:
        shown = by_tqdm(*ITEMS)
        assert "Customers" in shown
        assert shown.index("3 items") < shown.index("6/7") < shown.index("7/7")

    def test_it_shows_bytes_by_their_size(self) -> None:
        assert "5.00M/10.0M" in by_tqdm(Progress(5 * 2**20, 10 * 2**20, "bytes"))

    def test_it_goes_back_where_a_request_is_repeated(self) -> None:
        steps = [Progress(8, 10, "items"), Progress(2, 10, "items")]
        assert "2/10" in by_tqdm(*steps).rpartition("\r")[2]

    def test_its_options_are_those_of_tqdm(self) -> None:
        assert by_tqdm(*ITEMS, disable=True) == ""
        assert "pages" in by_tqdm(*ITEMS, unit="pages")


@pytest.mark.slow
@pytest.mark.parametrize("name", ["RichProgress", "TqdmProgress"])
def test_a_library_is_imported_when_its_bar_is_made(name: str) -> None:
    """And a missing one is named then."""
    code = (
        "import sys\n"
        "from aiomerchant import RichProgress, TqdmProgress\n"
        "assert not {'rich', 'tqdm'} & set(sys.modules)\n"
        "sys.modules['rich.console'] = sys.modules['tqdm.auto'] = None\n"
        f"{name}()\n"
    )
    path = f"{ROOT / 'src'}:{ROOT / 'generated'}"
    done = subprocess.run(
        [sys.executable, "-c", code], env={"PYTHONPATH": path}, capture_output=True, text=True, check=False
    )
    package = "rich" if name == "RichProgress" else "tqdm"
    said = f"ConfigurationError: {name} needs {package}: pip install 'aiomerchant[progress]'"
    assert done.stderr.splitlines()[-1].endswith(said)


@pytest.mark.parametrize(
    ("progress", "told"),
    [
        (5, "int"),
        (RichProgress, "the class RichProgress; give an object of it: RichProgress(...)"),
        (TqdmProgress, "the class TqdmProgress; give an object of it: TqdmProgress(...)"),
    ],
)
async def test_what_takes_no_progress_is_refused_before_the_work_begins(
    tmp_path: Path, progress: Any, told: str
) -> None:
    """By the name of the argument."""
    polar, square = Polar("token"), Square("token")
    store = SQLStore(f"sqlite:///{tmp_path / 'tokens.db'}", plaintext=True)
    oauth = PolarOAuth(client_id="id", redirect_uri="https://shop.example/back", store=store)

    async def ask() -> NoReturn:
        pytest.fail("it was asked")

    works: list[Callable[[], Any]] = [
        lambda: polar.customers.list().walk(progress=progress),
        lambda: polar.checkouts.wait("id", progress=progress),
        lambda: polar.files.upload(b"data", name="a.txt", service="downloadable", progress=progress),
        lambda: square.reporting.load_when_ready(progress=progress),
        lambda: poll(ask, bool, within=1, progress=progress),
        lambda: oauth.refresh_due(within=60, progress=progress),
        lambda: store.rotate(progress=progress),
        lambda: Upload(b"data", progress=progress),
        lambda: Sandbox(progress=progress),
    ]
    for work in works:
        with pytest.raises(ConfigurationError) as caught:
            await work()
        assert caught.value.message == f"progress must be a function of one Progress, not {told}"

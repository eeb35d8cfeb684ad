"""A headless Chromium, driven through its DevTools protocol: https://chromedevtools.github.io/devtools-protocol/."""

from __future__ import annotations

import asyncio
import os
import shutil
from asyncio.subprocess import DEVNULL, PIPE, Process
from base64 import b64decode
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Final

import aiohttp
import pytest

__all__ = ["Browser", "Page", "browser", "chromium", "needs_chromium"]

NAMES: Final = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
OPTIONS: Final = (
    "--headless=new",
    "--remote-debugging-port=0",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-dev-shm-usage",
    "--disable-gpu",
    "--disable-sync",
    "--no-default-browser-check",
    "--no-first-run",
)
#: What a press of a key is, by its name: its code, and the text that it enters.
KEYS: Final = {"Tab": (9, ""), "Enter": (13, "\r"), "ArrowDown": (40, ""), "Space": (32, " ")}


def chromium() -> str | None:
    """Where the machine's Chromium is: AIOMERCHANT_CHROMIUM, or the first of its names on the PATH."""
    return os.environ.get("AIOMERCHANT_CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)


#: Skips tests where there is none, unless it is said that there must be one.
needs_chromium: Final = pytest.mark.skipif(
    chromium() is None and not os.environ.get("AIOMERCHANT_REQUIRE_CHROMIUM"),
    reason="no Chromium on this machine: install the package chromium, or say where by AIOMERCHANT_CHROMIUM",
)


class Browser:
    """A running browser: numbered commands go out, answers and events come in."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket = socket
        self._number = 0
        self._events: list[dict[str, Any]] = []

    async def command(self, method: str, session: str | None = None, **parameters: Any) -> dict[str, Any]:
        """Do something, and give what it brings.

        Raises:
            RuntimeError: The browser could not.
        """
        self._number += 1
        message = {"id": self._number, "method": method, "params": parameters}
        await self._socket.send_json(message if session is None else {**message, "sessionId": session})
        while (answer := await self._receive()).get("id") != self._number:
            self._events.append(answer)
        if "error" in answer:
            raise RuntimeError(f"{method}: {answer['error']['message']}")
        result: dict[str, Any] = answer["result"]
        return result

    async def event(self, method: str) -> dict[str, Any]:
        """The next event of this name, which may have come already."""
        while True:
            for event in self._events:
                if event.get("method") == method:
                    self._events.remove(event)
                    return event
            self._events.append(await self._receive())

    def forget(self) -> None:
        """Drop the events that came so far."""
        self._events.clear()

    async def page(self) -> Page:
        target = await self.command("Target.createTarget", url="about:blank")
        attached = await self.command("Target.attachToTarget", targetId=target["targetId"], flatten=True)
        page = Page(self, attached["sessionId"])
        await page.command("Page.enable")
        return page

    async def _receive(self) -> dict[str, Any]:
        message: dict[str, Any] = await self._socket.receive_json()
        return message


class Page:
    """A tab."""

    def __init__(self, browser: Browser, session: str) -> None:
        self._browser = browser
        self._session = session

    async def command(self, method: str, **parameters: Any) -> dict[str, Any]:
        return await self._browser.command(method, self._session, **parameters)

    async def open(self, url: str) -> None:
        self._browser.forget()
        await self.command("Page.navigate", url=url)
        await self.loaded()

    async def loaded(self) -> None:
        """Waits until a page that was asked for stands."""
        await self._browser.event("Page.loadEventFired")

    async def scheme(self, name: str) -> None:
        """Has the user prefer `light` or `dark` pages."""
        await self.command(
            "Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": name}]
        )

    async def press(self, name: str) -> None:
        """Presses a key and lets it go."""
        code, text = KEYS[name]
        key = {"key": name, "code": name, "windowsVirtualKeyCode": code}
        self._browser.forget()
        await self.command("Input.dispatchKeyEvent", type="keyDown", text=text, **key)
        await self.command("Input.dispatchKeyEvent", type="keyUp", **key)

    async def evaluate(self, expression: str) -> Any:
        """The value of an expression of JavaScript."""
        answer = await self.command("Runtime.evaluate", expression=expression, returnByValue=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(answer["exceptionDetails"]["text"])
        return answer["result"].get("value")

    async def screenshot(self) -> bytes:
        """The page as PNG."""
        return b64decode((await self.command("Page.captureScreenshot", captureBeyondViewport=True))["data"])


@asynccontextmanager
async def browser(program: str, home: Path) -> AsyncIterator[Browser]:
    """Runs a browser whose profile lies in an empty folder."""
    # Chromium refuses to run as root inside its own sandbox.
    alone = ["--no-sandbox"] if os.geteuid() == 0 else []
    process = await asyncio.create_subprocess_exec(
        program, *OPTIONS, *alone, f"--user-data-dir={home}", "about:blank", stdout=DEVNULL, stderr=PIPE
    )
    try:
        address = await _address(process)
        async with (
            aiohttp.ClientSession() as session,
            session.ws_connect(address, max_msg_size=0) as socket,
        ):
            browser = Browser(socket)
            yield browser
            await browser.command("Browser.close")
    finally:
        if process.returncode is None:
            process.terminate()
        await process.communicate()


async def _address(process: Process) -> str:
    """Where the browser listens, as it says itself."""
    assert process.stderr is not None
    async for line in process.stderr:
        address = line.decode("utf-8", "replace").partition("DevTools listening on ")[2]
        if address:
            return address.strip()
    raise RuntimeError("the browser ended before it listened")

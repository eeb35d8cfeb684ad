"""What the programs share: the admin endpoints of the sandbox, and a receiver of webhooks."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from queue import Queue
from typing import Any, ClassVar
from urllib.error import HTTPError
from urllib.request import Request, urlopen

ADMIN = os.environ["SANDBOX_ADMIN"]


def admin(path: str, body: object = None, *, of: str = ADMIN) -> Any:
    """Use an admin endpoint `of` a sandbox: a POST with a body, a GET without."""
    data = None if body is None else json.dumps(body).encode()
    try:
        with urlopen(Request(f"{of}{path}", data, {"Content-Type": "application/json"})) as answer:
            text = answer.read()
    except HTTPError as error:
        raise AssertionError(f"{path}: {error.read().decode()}") from None
    return json.loads(text) if text else None


class Receiver(BaseHTTPRequestHandler):
    """Keeps the webhooks that arrive."""

    received: ClassVar[Queue[tuple[str, dict[str, str]]]]

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        self.received.put((body, dict(self.headers.items())))
        self.send_response(200)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Nothing is written."""


@contextmanager
def receiver() -> Iterator[tuple[str, Queue[tuple[str, dict[str, str]]]]]:
    """The URL of a receiver of webhooks, and the queue of body and header fields of each."""
    queue: Queue[tuple[str, dict[str, str]]] = Queue()
    kind = type("Receiving", (Receiver,), {"received": queue})
    with ThreadingHTTPServer(("127.0.0.1", 0), kind) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/webhooks", queue
        finally:
            server.shutdown()
            thread.join()

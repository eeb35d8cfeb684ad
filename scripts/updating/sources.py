"""Reads and repairs the documents of a spec folder, each with the files that people write for it."""

from __future__ import annotations

import json
import multiprocessing
import os
import threading
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing.connection import wait
from typing import Any

from aiomerchant_generator.documents.catalog import Edition, toml
from aiomerchant_generator.documents.errors import within
from aiomerchant_generator.model import Api
from aiomerchant_generator.read.parse import parse
from aiomerchant_generator.repair.normalise import Repaired, normalise
from aiomerchant_generator.repair.patches import load_patches
from updating.lines import checked


@dataclass(frozen=True)
class Source:
    """A document as it was read and repaired, with the files that people write for it."""

    edition: Edition
    repaired: Repaired
    api: Api

    @property
    def docs(self) -> Mapping[str, Any]:
        """The file of descriptions as it is at this moment.

        Raises:
            GenerationError: It holds what is no description.
        """
        return checked(self.api, toml(self.edition.docs))

    @property
    def names(self) -> Mapping[str, Any]:
        """The file of names as it is at this moment."""
        return toml(self.edition.names)


def read_all(found: Sequence[Edition]) -> list[Source]:
    """Read documents, each in a process of its own.

    Raises:
        GenerationError: See `read_source`.
    """
    with ProcessPoolExecutor(len(found), initializer=_end_with_parent) as pool:
        return list(pool.map(read_source, found))


def _end_with_parent() -> None:
    """End this worker when the command is killed; it would wait for work for ever."""

    def watch(sentinel: int) -> None:
        wait([sentinel])
        os._exit(1)

    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=watch, args=(parent.sentinel,), daemon=True).start()


def read_source(edition: Edition) -> Source:
    """Read and repair one document.

    Raises:
        GenerationError: It has something for which there is no code, or a patch does not fit it.
    """
    with within():  # an unexpected error is described here, where its traceback is known
        patches = load_patches(edition.patches.read_text("utf-8"))
        repaired = normalise(json.loads(edition.document.read_text("utf-8")), patches)
        api = parse(edition.provider, edition.source["version"], repaired.document, toml(edition.names))
        api.dated = edition.dated is not None
        return Source(edition, repaired, api)

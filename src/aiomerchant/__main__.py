"""The command line: `aiomerchant`, or `python -m aiomerchant`."""

from __future__ import annotations

import sys

__all__ = ["main"]


def main() -> None:
    """Run the command line, or say which extra it needs."""
    try:
        from .cli import main as run
    except ModuleNotFoundError as error:
        if error.name not in {"rich", "typer"}:
            raise
        extra = "generate" if sys.argv[1:2] == ["generate"] else "sandbox"
        sys.stderr.write(
            f"aiomerchant: the command line needs an extra: pip install 'aiomerchant[{extra}]'\n"
        )
        raise SystemExit(2) from None
    run()


if __name__ == "__main__":
    main()

"""OAuth as both providers do it: applications, consent, codes and tokens."""

from .ledger import Application, Denied, Grant, Ledger, Token

__all__ = ["Application", "Denied", "Grant", "Ledger", "Token"]

"""The modules of the servers, which the records of the providers name."""

from PyInstaller.utils.hooks import collect_submodules

hiddenimports = collect_submodules("aiomerchant.sandbox")

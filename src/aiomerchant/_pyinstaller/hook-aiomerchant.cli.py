"""The modules of the commands, which call the sandbox, too."""

from PyInstaller.utils.hooks import collect_submodules

hiddenimports = [*collect_submodules("aiomerchant.cli"), "aiomerchant.sandbox"]

"""The modules that are imported when a name is first asked for, and the data files.

The sandbox and the command line are for development: each has a hook of its own, for who imports it. The
plugin of Litestar is imported by its full name.
"""

from PyInstaller.utils.hooks import collect_data_files, collect_submodules

APART = (
    "aiomerchant.__main__",
    "aiomerchant._pyinstaller",
    "aiomerchant.cli",
    "aiomerchant.sandbox",
    "aiomerchant.testing",
    "aiomerchant.web.litestar",
)

hiddenimports = collect_submodules(
    "aiomerchant", filter=lambda name: not any(f"{name}.".startswith(f"{one}.") for one in APART)
)
datas = collect_data_files("aiomerchant")

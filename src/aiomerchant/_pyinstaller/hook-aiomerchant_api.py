"""The modules of operations and models, which are imported by their names, and the documents as data."""

from PyInstaller.utils.hooks import collect_data_files, collect_submodules

hiddenimports = collect_submodules("aiomerchant_api")
datas = collect_data_files("aiomerchant_api")

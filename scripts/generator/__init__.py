"""Generate the modules of `aiomerchant_api` from OpenAPI documents: repair, read, write, check."""

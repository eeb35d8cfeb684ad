"""The operations of Square, a module a resource. Generated from spec/."""

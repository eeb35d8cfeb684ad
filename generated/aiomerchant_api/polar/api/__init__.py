"""The operations of Polar, a module a resource. Generated from spec/."""

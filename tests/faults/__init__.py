"""Money is safe under fault: servers that answer badly in every way, and what must hold all the same.

`python -m tests.faults --calls 20000 --seed 1` runs the harness. test_harness.py runs a part of it with fixed
seeds, cancels operations at each step, and proves that each invariant can fail.
"""

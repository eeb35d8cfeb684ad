"""A notebook: what each product brought in, by day. The cells are those of Jupyter, VS Code and PyCharm.

    pip install aiomerchant jupytext
    jupytext --to notebook sales_notebook.py

It reads with the token in POLAR_ACCESS_TOKEN, which needs the scope orders:read alone.
"""

# %%
from collections import defaultdict
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from aiomerchant import Blocking, Polar, to_decimal

run = Blocking(Polar.from_env())  # in a cell, `await polar.orders.list()` does as well
polar = run.client

# %% The orders of the last thirty days: fetched once, and used by the cells below as often as you like.
since = datetime.now(UTC) - timedelta(days=30)
orders = run(polar.orders.list(created_after=since, sorting=["created_at"]).collect())
print(len(orders), "orders")

# %% Decimals by day and product. Without tax, and less what was given back.
sales: defaultdict[tuple[str, str, str], Decimal] = defaultdict(Decimal)
for order in orders:
    product = order.product.name if order.product else "-"
    net = to_decimal(order.net_amount - order.refunded_amount, order.currency)
    sales[f"{order.created_at:%Y-%m-%d}", product, order.currency] += net

# %% A table; `pandas.Series(sales)` is one, too.
for (day, product, currency), net in sorted(sales.items()):
    print(f"{day}  {product:20} {net:>12} {currency}")

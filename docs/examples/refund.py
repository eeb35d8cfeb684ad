"""A plain script: gives money back, and waits until it has arrived.

    pip install aiomerchant
    SQUARE_ACCESS_TOKEN=... python refund.py PAYMENT 10.99 --reason "A broken mug"

It exits with 1 if the money cannot be given back. When it cannot know whether Square took the refund, it says
with which --key to repeat it: the same key gives the money back once.
"""

import argparse
import sys
from decimal import Decimal

from aiomerchant import Blocking, MerchantError, Square, WaitTimeoutError, to_decimal, to_minor

parser = argparse.ArgumentParser(description="Refund a payment of Square.")
parser.add_argument("payment", help="the id of the payment")
parser.add_argument("amount", type=Decimal, help="as 10.99, in the currency of the payment")
parser.add_argument("--reason")
parser.add_argument("--key", help="the idempotency key of the run that is repeated")
asked = parser.parse_args()

try:
    with Blocking(Square.from_env()) as run:
        square = run.client
        payment = run(square.payments.get(asked.payment)).payment
        currency = payment.amount_money.currency
        refund = run(
            square.refunds.refund_payment(
                payment_id=payment.id,
                amount_money={"amount": to_minor(asked.amount, currency), "currency": currency},
                reason=asked.reason,
                idempotency_key=asked.key,
            )
        ).refund
        ended = run(square.refunds.wait(refund.id, within=120)).refund
        print(f"{ended.id}: {ended.status}, {to_decimal(ended.amount_money)} {currency}")
        sys.exit(0 if ended.status in square.refunds.wait.succeeded else 1)
except WaitTimeoutError as error:
    print(f"{error.value.refund.id}: {error.value.refund.status}, the bank takes its time")
except MerchantError as error:
    sys.exit(
        f"{error}; repeat it with --key {error.idempotency_key}" if error.may_have_happened else str(error)
    )

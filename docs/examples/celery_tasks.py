"""Celery: invoices that a worker charges to cards on file, each once.

    pip install aiomerchant celery
    celery -A celery_tasks worker

The application calls `charge.delay("invoice-17", "20.00", customer_id, card_id)`. Its settings are
environment variables: SQUARE_ACCESS_TOKEN, CELERY_BROKER_URL and CELERY_RESULT_BACKEND.
"""

from decimal import Decimal

from celery import Celery, Task

from aiomerchant import APIConnectionError, Blocking, RateLimitError, ServerError, Square, to_minor

app = Celery("shop")
app.conf.task_acks_late = True  # a task of a worker that dies is given to another one

run = Blocking(Square.from_env())  # the processes that the worker forks open connections of their own
square = run.client


@app.task(bind=True, max_retries=8)
def charge(self: Task, invoice: str, dollars: str, customer: str, card: str) -> str | None:
    """Charge a card; returns the id of the payment.

    The amount is text, since JSON has no decimals. The idempotency key is made of the invoice: a task that
    runs twice, for whatever reason, gets the same payment.
    """
    try:
        answer = run(
            square.payments.create(
                source_id=card,
                customer_id=customer,
                amount_money={"amount": to_minor(Decimal(dollars), "USD"), "currency": "USD"},
                reference_id=invoice,
                idempotency_key=f"charge-{invoice}",
            )
        )
    except (RateLimitError, ServerError) as error:
        raise self.retry(exc=error, countdown=error.retry_after or 60) from error
    except APIConnectionError as error:
        raise self.retry(exc=error, countdown=60) from error
    return answer.payment.id

"""The certificate's fixed phrases, by what they are for, and how numbers are written."""

from typing import Annotated, TypeAlias

from msgspec import Meta, Struct

Months: TypeAlias = Annotated[tuple[str, ...], Meta(min_length=12, max_length=12)]


class Numbers(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How numbers, lists and moments are written. Digits are 0 to 9 in every language, Arabic too: numbers
    here are compared, digit by digit, with a phone, a receipt or a file, and those show no others."""

    decimal: str
    thousands: str
    gigabytes: str
    megabytes: str
    list: str
    moment: str
    months: Months


class Phrases(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Headings, names of rows, and sentences with a place for a value."""

    # the page
    certificate: str
    title: str
    author: str
    # the phone
    the_phone: str
    fact: str
    as_read: str
    phone: str
    not_identified: str
    model: str
    serial: str
    imei: str
    none_read: str
    system: str
    storage: str
    embedded: str
    not_read: str
    accounts: str
    none: str
    before: str
    reference: str
    # what was done
    what_was_done: str
    step: str
    recorded: str
    copy: str
    copy_proven: str
    copy_declined: str
    copy_none: str
    besides: str
    meanwhile: str
    fingerprint: str
    consent: str
    consent_given: str
    consent_none: str
    method: str
    method_none: str
    technique: str
    command: str
    esim: str
    why_returned: str
    from_to: str
    span: str
    trouble: str
    restarts: str
    # what was seen
    observed: str
    looked_for: str
    seen: str
    not_checked: str
    not_claimed: str
    nothing_observed: str
    why: str
    # the record
    where_recorded: str
    item: str
    value: str
    log: str
    entry: str
    entry_place: str
    leaf: str
    kiosk_and_store: str
    staff: str
    time: str
    time_unconfirmed: str
    time_later_than: str
    # how to check it
    how_to_verify: str
    verify_with_us: str
    verify_without_us: str
    what_counts: str
    standing: str
    configuration: str
    qr_meaning: str
    qr_caption: str
    # what is attached
    statement_file: str
    proof_file: str
    chain_file: str

"""Reads a calendar file by Debian's icalendar, from standard input: [{text}, …] to [[{uid, start, end, …}, …], …]."""

import datetime
import json
import sys

from icalendar import Calendar


def said(value):
    if isinstance(value, datetime.datetime):
        assert value.tzinfo is None, "an hour of no zone"
        return value.strftime("%Y-%m-%dT%H:%M")
    return value.isoformat()


def entry(event):
    rule = event.get("RRULE")
    return {
        "uid": str(event["UID"]),
        "start": said(event["DTSTART"].dt),
        "end": said(event["DTEND"].dt) if "DTEND" in event else None,
        "until": said(rule["UNTIL"][0]) if rule else None,
        "every": rule["FREQ"][0] if rule else None,
        "title": str(event["SUMMARY"]),
        "text": str(event.get("DESCRIPTION", "")),
        "sequence": int(event["SEQUENCE"]),
        "status": str(event.get("STATUS", "")),
    }


files = json.load(sys.stdin)
read = [Calendar.from_ical(text.encode("utf-8")) for text in files]
assert not any(each.errors for file in read for each in file.walk()), "a line that cannot be read"
json.dump([[entry(event) for event in file.walk("VEVENT")] for file in read], sys.stdout)

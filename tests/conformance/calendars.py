"""Reads calendars by icalendar: takes [text, …] and writes what each says, or {"refused"}. Hours become UTC by the database of time zones."""

import datetime
import json
import sys

import icalendar


def read(text):
    try:
        calendar = icalendar.Calendar.from_ical(text)
    except ValueError as error:
        return {"refused": str(error)}
    errors = [str(error) for component in calendar.walk() for error in component.errors]
    if errors:
        return {"refused": "; ".join(errors)}
    return {"name": text_of(calendar, "NAME"), "events": [event(each) for each in calendar.walk("VEVENT")]}


def event(component):
    return {
        "uid": text_of(component, "UID"),
        "stamp": time(component, "DTSTAMP"),
        "start": time(component, "DTSTART"),
        "end": time(component, "DTEND"),
        "summary": text_of(component, "SUMMARY"),
        "location": text_of(component, "LOCATION"),
        "description": text_of(component, "DESCRIPTION"),
        "url": text_of(component, "URL"),
        "status": text_of(component, "STATUS"),
    }


def text_of(component, name):
    return str(component[name]) if name in component else None


def time(component, name):
    if name not in component:
        return None
    value = component[name].dt
    if not isinstance(value, datetime.datetime):
        return value.isoformat()
    if value.tzinfo is None:
        raise ValueError("a time without a known zone")
    return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


sys.stdin.reconfigure(encoding="utf-8")
json.dump([read(text) for text in json.load(sys.stdin)], sys.stdout)

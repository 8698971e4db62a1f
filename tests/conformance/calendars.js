// Reads calendars by ical.js: takes [text, …] and writes what each says, or { refused }. Hours become UTC by the calendar's own time zone.
'use strict';

const { readFileSync } = require('node:fs');
const ICAL = require('ical.js');

const texts = JSON.parse(readFileSync(0, 'utf8'));
process.stdout.write(JSON.stringify(texts.map(read)));

function read(text) {
  try {
    const calendar = new ICAL.Component(ICAL.parse(text));
    for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
    const said = { name: calendar.getFirstPropertyValue('name'), events: calendar.getAllSubcomponents('vevent').map(event) };
    ICAL.TimezoneService.reset();
    return said;
  } catch (error) {
    ICAL.TimezoneService.reset();
    return { refused: String(error.message ?? error) };
  }
}

function event(component) {
  const value = (name) => component.getFirstPropertyValue(name);
  return {
    uid: value('uid'),
    stamp: time(value('dtstamp')),
    start: time(value('dtstart')),
    end: time(value('dtend')),
    summary: value('summary'),
    location: value('location') ?? null,
    description: value('description') ?? null,
    url: value('url'),
    status: value('status') ?? null,
  };
}

function time(value) {
  if (!value) return null;
  if (value.isDate) return value.toString();
  if (value.zone === ICAL.Timezone.localTimezone) throw new Error('a time without a known zone: ' + value);
  return value.toJSDate().toISOString().slice(0, 19) + 'Z';
}

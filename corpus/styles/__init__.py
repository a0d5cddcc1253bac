"""House styles: functions that write whole minutes as one kind of authority does, with exact spans and records."""

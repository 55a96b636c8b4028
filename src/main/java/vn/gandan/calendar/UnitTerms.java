package vn.gandan.calendar;

/** What a unit has of its own in the reckoning: its agency's hours and its way by post. */
public record UnitTerms(OfficeHours hours, PostalZone zone) {}

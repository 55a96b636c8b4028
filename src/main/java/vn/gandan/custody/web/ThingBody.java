package vn.gandan.custody.web;

import vn.gandan.custody.Thing;

/** A thing by its printed code. */
public record ThingBody(String code, String kind) {

  static ThingBody of(Thing thing) {
    return new ThingBody(thing.code().value(), thing.kind().code());
  }
}

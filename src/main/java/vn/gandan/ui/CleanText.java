package vn.gandan.ui;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import vn.gandan.kernel.Text;

/** Reads a JSON text as NFC; a number is no text, and forbidden characters are refused. */
final class CleanText extends StdScalarDeserializer<String> {
  CleanText() {
    super(String.class);
  }

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      return (String) context.handleUnexpectedToken(String.class, parser);
    }
    String text = Text.nfc(parser.getString());
    if (Text.hasForbidden(text)) {
      throw new ForbiddenTextException(parser);
    }
    return text;
  }
}

package vn.gandan.operation;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Personal;
import vn.gandan.kernel.Sha256;
import vn.gandan.kernel.Text;

/**
 * SHA-256 over what a request says, in a byte layout of its own and never over JSON text: two
 * requests have one digest if and only if they ask for the same.
 *
 * <p>Layout 1: every value is a tag byte and its content; numbers are big-endian, texts NFC in
 * UTF-8 behind a four-byte length, lists behind a four-byte count, records as their components'
 * names and values. A component marked {@link Personal} enters as SHA-256 of the salt and its
 * encoding, so that it can be erased while the digest still verifies.
 */
final class RequestDigest {
  static final short LAYOUT = 1;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
  private final DataOutputStream out = new DataOutputStream(bytes);
  private final byte[] salt;

  private RequestDigest(byte[] salt) {
    this.salt = salt;
  }

  static byte[] of(OperationRequest request, UUID accountId, byte[] salt) {
    RequestDigest digest = new RequestDigest(salt);
    try {
      digest.out.writeShort(LAYOUT);
      digest.value(accountId);
      digest.value(request);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Sha256.of(digest.bytes.toByteArray());
  }

  private void value(@Nullable Object value) throws IOException {
    switch (value) {
      case null -> out.writeByte(0);
      case String text -> text(1, Text.nfc(text));
      case Long number -> number(number);
      case Integer number -> number(number);
      case Boolean bool -> {
        out.writeByte(3);
        out.writeBoolean(bool);
      }
      case UUID id -> {
        out.writeByte(4);
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
      }
      case Instant instant -> {
        out.writeByte(5);
        out.writeLong(instant.getEpochSecond());
        out.writeInt(instant.getNano());
      }
      case LocalDate date -> {
        out.writeByte(6);
        out.writeLong(date.toEpochDay());
      }
      case Enum<?> constant -> text(7, constant.name());
      case List<?> list -> {
        out.writeByte(8);
        out.writeInt(list.size());
        for (Object each : list) {
          value(each);
        }
      }
      case Record record -> record(record);
      default ->
          throw new IllegalStateException("no layout for a value of " + value.getClass().getName());
    }
  }

  private void number(long number) throws IOException {
    out.writeByte(2);
    out.writeLong(number);
  }

  private void text(int tag, String text) throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.writeByte(tag);
    out.writeInt(utf8.length);
    out.write(utf8);
  }

  private void record(Record record) throws IOException {
    RecordComponent[] components = record.getClass().getRecordComponents();
    out.writeByte(9);
    text(1, record.getClass().getSimpleName());
    out.writeInt(components.length);
    for (RecordComponent component : components) {
      text(1, component.getName());
      Object content = content(component, record);
      if (component.isAnnotationPresent(Personal.class)) {
        out.writeByte(10);
        out.write(salted(content));
      } else {
        value(content);
      }
    }
  }

  private byte[] salted(@Nullable Object content) throws IOException {
    RequestDigest inner = new RequestDigest(salt);
    inner.out.write(salt);
    inner.value(content);
    return Sha256.of(inner.bytes.toByteArray());
  }

  private static @Nullable Object content(RecordComponent component, Record record) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }
}

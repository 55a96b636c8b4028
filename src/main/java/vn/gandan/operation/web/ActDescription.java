package vn.gandan.operation.web;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.PropertyCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.gandan.operation.ActHandler;
import vn.gandan.operation.ActRegistry;
import vn.gandan.operation.Written;

/**
 * Describes every act and every answer in the document of the API, each with its own schema, from
 * the same registration that lets the door perform it.
 */
@Configuration(proxyBeanMethods = false)
class ActDescription {
  private static final String NAME = "act";
  private static final String PATH = "#/components/schemas/";

  @Bean
  OpenApiCustomizer actsOfTheDoor(ActRegistry acts) {
    return api -> {
      Components components = api.getComponents();
      describe(components, "Act", acts, ActHandler::act);
      describe(components, "Done", acts, ActHandler::done);
    };
  }

  /** How long a text may be, as the program asks for it; the library knows its own words only. */
  @Bean
  PropertyCustomizer lengthsOfWhatIsWritten() {
    return (property, type) -> {
      if (type.getCtxAnnotations() != null) {
        Arrays.stream(type.getCtxAnnotations())
            .filter(Written.class::isInstance)
            .map(Written.class::cast)
            .forEach(written -> property.minLength(written.min()).maxLength(written.max()));
      }
      return property;
    };
  }

  private static void describe(
      Components components,
      String family,
      ActRegistry acts,
      Function<ActHandler<?, ?>, Class<?>> part) {
    Discriminator names = new Discriminator().propertyName(NAME);
    List<Schema<?>> alternatives = new ArrayList<>();
    for (ActHandler<?, ?> handler : acts.all()) {
      Class<?> type = part.apply(handler);
      // Two acts may answer alike; each still has its own name in the answer.
      String schema = family.equals("Done") ? "Done-" + handler.name() : type.getSimpleName();
      components.addSchemas(schema, named(components, type, handler.name()));
      names.mapping(handler.name(), PATH + schema);
      alternatives.add(new Schema<>().$ref(PATH + schema));
    }
    Schema<?> oneOfThem = new Schema<>();
    alternatives.forEach(oneOfThem::addOneOfItem);
    oneOfThem.setDiscriminator(names);
    components.addSchemas(family, oneOfThem);
  }

  /**
   * The record's own schema, closed, with the name of the act beside its components. The library's
   * maps hold raw schemas.
   */
  @SuppressWarnings({"rawtypes", "unchecked"})
  private static Schema<?> named(Components components, Class<?> type, String name) {
    ResolvedSchema resolved =
        ModelConverters.getInstance(true)
            .resolveAsResolvedSchema(new AnnotatedType(type).resolveAsRef(false));
    resolved.referencedSchemas.forEach((each, schema) -> {
      if (!each.equals(type.getSimpleName()) && !components.getSchemas().containsKey(each)) {
        components.addSchemas(each, schema);
      }
    });
    Map<String, Schema<?>> properties = new LinkedHashMap<>();
    properties.put(NAME, new StringSchema()._const(name));
    Map<String, Schema> own = resolved.schema.getProperties();
    if (own != null) {
      own.forEach((each, schema) -> {
        if (!each.equals(NAME)) {
          properties.put(each, schema);
        }
      });
    }
    Schema<?> schema = new Schema<>();
    schema.addType("object");
    properties.forEach(schema::addProperty);
    schema.setRequired(required(type));
    schema.setAdditionalProperties(false);
    return schema;
  }

  /** What is not nullable in Java must be there, as for every record of ours. */
  private static List<String> required(Class<?> type) {
    List<String> required = new ArrayList<>(List.of(NAME));
    Arrays.stream(type.getRecordComponents())
        .filter(each -> !each.getAnnotatedType().isAnnotationPresent(Nullable.class))
        .map(RecordComponent::getName)
        .forEach(required::add);
    return required;
  }
}

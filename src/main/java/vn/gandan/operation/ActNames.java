package vn.gandan.operation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;

/**
 * Tells JSON the name of each act and of its answer, from the same registration as everything else.
 */
@Configuration(proxyBeanMethods = false)
class ActNames {

  @Bean
  JacksonModule actModule(ActRegistry acts) {
    SimpleModule module = new SimpleModule("acts");
    for (ActHandler<?, ?> handler : acts.all()) {
      module.registerSubtypes(new NamedType(handler.act(), handler.name()));
      module.registerSubtypes(new NamedType(handler.done(), handler.name()));
    }
    return module;
  }
}

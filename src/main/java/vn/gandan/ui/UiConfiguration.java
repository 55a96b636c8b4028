package vn.gandan.ui;

import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Wires templates and language into Spring MVC. */
@Configuration(proxyBeanMethods = false)
class UiConfiguration implements WebMvcConfigurer {
  private final LanguageChoice languages;

  UiConfiguration(LanguageChoice languages) {
    this.languages = languages;
  }

  @Bean
  PageViews pageViews(TemplateEngine engine) {
    return new PageViews(engine);
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new RememberLanguage(languages));
  }

  /**
   * Finds {@code counter/visit} as {@code src/main/jte/counter/visit.jte}, before the starter does.
   */
  record PageViews(TemplateEngine engine) implements ViewResolver, Ordered {
    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
      String template = name + ".jte";
      return name.contains(":") || !engine.hasTemplate(template)
          ? null
          : new PageView(engine, template);
    }

    @Override
    public int getOrder() {
      return Ordered.HIGHEST_PRECEDENCE;
    }
  }

  /** Keeps a language that was asked for in the address. */
  record RememberLanguage(LanguageChoice languages) implements HandlerInterceptor {
    @Override
    public boolean preHandle(
        HttpServletRequest request, HttpServletResponse response, Object handler) {
      languages.asked(request).ifPresent(asked -> languages.keep(asked, request, response));
      return true;
    }
  }
}

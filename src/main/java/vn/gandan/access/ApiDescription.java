package vn.gandan.access;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.Scopes;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;

/** The machine-readable description of the API at {@code /v3/api-docs}: who may call what. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
  private static final String TOKEN = "token";
  private static final String PROBLEM = "Problem";

  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class);
  }

  @Bean
  OpenAPI description() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Gần Dân")
                .version("1")
                .description(
                    "The counter of a commune post office. Every refusal is a problem after RFC 9457"
                        + " whose type is urn:problem:<module>.<reason>.")
                .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
        .servers(List.of(new Server().url("/")))
        .components(
            new Components().addSecuritySchemes(TOKEN, tokens()).addSchemas(PROBLEM, problem()))
        .security(List.of(new SecurityRequirement().addList(TOKEN)));
  }

  /** Says at each operation which roles may call it, and how it answers those who may not. */
  @Bean
  OperationCustomizer whoMayCall() {
    return (operation, method) -> told(operation, Doorkeeper.declared(method));
  }

  private static Operation told(Operation operation, @Nullable Allowed declared) {
    List<Role> roles = declared == null ? List.of() : Arrays.asList(declared.value());
    ApiResponses responses = operation.getResponses();
    if (roles.contains(Role.ANONYMOUS)) {
      operation.setSecurity(List.of());
    } else {
      operation.addExtension("x-roles", roles.stream().map(Role::name).sorted().toList());
      responses.addApiResponse("401", answer("No token, or one that has run out"));
      responses.addApiResponse("403", answer("The role may not call this"));
    }
    responses.addApiResponse("default", answer("A refusal"));
    return operation;
  }

  private static ApiResponse answer(String description) {
    Schema<?> problem = new Schema<>().$ref("#/components/schemas/" + PROBLEM);
    return new ApiResponse()
        .description(description)
        .content(
            new Content()
                .addMediaType("application/problem+json", new MediaType().schema(problem)));
  }

  private static SecurityScheme tokens() {
    return new SecurityScheme()
        .type(SecurityScheme.Type.OAUTH2)
        .description("Client credentials; a token lasts ten minutes.")
        .flows(
            new OAuthFlows()
                .clientCredentials(
                    new OAuthFlow()
                        .tokenUrl("/oauth2/token")
                        .scopes(new Scopes().addString(TokenServer.SCOPE, "the whole API"))));
  }

  private static Schema<Object> problem() {
    Schema<Object> problem = new ObjectSchema();
    problem.setDescription("RFC 9457. Further members are the facts of the refusal.");
    problem.addProperty("type", new StringSchema().description("urn:problem:<module>.<reason>"));
    problem.addProperty("title", new StringSchema().description("In the language asked for"));
    problem.addProperty("status", new IntegerSchema());
    problem.addProperty("detail", new StringSchema().description("What to do now"));
    problem.setRequired(List.of("type", "title", "status"));
    problem.setAdditionalProperties(true);
    return problem;
  }
}

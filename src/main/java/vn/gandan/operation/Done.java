package vn.gandan.operation;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * What became of an act. Records of ids, codes, instants and numbers: it is stored to be given
 * again when the operation is repeated, so it never holds anything of a person.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "act")
public interface Done {}

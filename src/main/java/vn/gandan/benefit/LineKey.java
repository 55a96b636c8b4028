package vn.gandan.benefit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.UUID;

/**
 * One line of one list (dòng danh sách).
 *
 * @param line its number below the heading, from 1
 */
public record LineKey(@NotNull UUID roster, @Positive int line) {}

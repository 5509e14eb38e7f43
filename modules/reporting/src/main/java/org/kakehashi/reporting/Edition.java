package org.kakehashi.reporting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One making of a paper: who asked, when, from which data, how far it has come.
 *
 * @param number counts the editions of this kind and subject from 1
 * @param percent progress of the making, 0 to 100
 * @param step what is being done, in Japanese
 * @param failure why it failed, in Japanese, or null
 * @param basis the data it was made from, one line each, with their revisions
 * @param fingerprint SHA-256 (hex) of the paper's content; empty until made
 * @param unprintable characters no font has, as 「𠮷（U+20BB7）」, or empty
 * @param unencodable characters windows-31j can't hold, likewise
 * @param formats what can be downloaded
 */
public record Edition(
    UUID id,
    PaperKind kind,
    String subject,
    String title,
    int number,
    EditionState state,
    int percent,
    String step,
    @Nullable String failure,
    String requestedBy,
    Instant requestedAt,
    @Nullable Instant madeAt,
    @Nullable String approvedBy,
    @Nullable Instant approvedAt,
    @Nullable String issuedBy,
    @Nullable Instant issuedAt,
    List<String> basis,
    String fingerprint,
    int pages,
    List<String> unprintable,
    List<String> unencodable,
    List<OutputFormat> formats) {}

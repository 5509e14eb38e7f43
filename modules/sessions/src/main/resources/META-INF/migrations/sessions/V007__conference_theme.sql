-- What an event is about (テーマ), such as 医療・福祉; null where it is not stated.
ALTER TABLE sessions.conference
    ADD COLUMN theme text CHECK (length(theme) BETWEEN 1 AND 100);

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>cli::Check</name>
    <message numerus="yes">
        <source>Target database is not up to date: %n revision(s) pending.</source>
        <translation>
            <numerusform>Target database is not up to date: %n revision pending.</numerusform>
            <numerusform>Target database is not up to date: %n revisions pending.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::Current</name>
    <message numerus="yes">
        <source>%n revision(s) pending.</source>
        <translation>
            <numerusform>%n revision pending.</numerusform>
            <numerusform>%n revisions pending.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::Doctor</name>
    <message numerus="yes">
        <source>%1: %n revision(s), %2</source>
        <translation>
            <numerusform>%1: %n revision, %2</numerusform>
            <numerusform>%1: %n revisions, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 at %2, %n revision(s) pending</source>
        <translation>
            <numerusform>%1 at %2, %n revision pending</numerusform>
            <numerusform>%1 at %2, %n revisions pending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::ErrorReport</name>
    <message numerus="yes">
        <source>... %n more line(s)</source>
        <translation>
            <numerusform>... %n more line</numerusform>
            <numerusform>... %n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::History</name>
    <message numerus="yes">
        <source>%n of %1 revision(s) pending</source>
        <translation>
            <numerusform>%n of %1 revisions pending</numerusform>
            <numerusform>%n of %1 revisions pending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::Log</name>
    <message numerus="yes">
        <source>%n statement(s) done</source>
        <translation>
            <numerusform>%n statement done</numerusform>
            <numerusform>%n statements done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::Migrating</name>
    <message numerus="yes">
        <source>Applied %n revision(s); the database is at %1.</source>
        <translation>
            <numerusform>Applied %n revision; the database is at %1.</numerusform>
            <numerusform>Applied %n revisions; the database is at %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rolled back %n revision(s); the database is at %1.</source>
        <translation>
            <numerusform>Rolled back %n revision; the database is at %1.</numerusform>
            <numerusform>Rolled back %n revisions; the database is at %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were committed before the connection was lost. `stemma current` tells where the database stands.</source>
        <translation>
            <numerusform>%n step was committed before the connection was lost. `stemma current` tells where the database stands.</numerusform>
            <numerusform>%n steps were committed before the connection was lost. `stemma current` tells where the database stands.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of %1 were committed; the database is at %2. The failed revision left nothing behind.</source>
        <translation>
            <numerusform>%n step of %1 was committed; the database is at %2. The failed revision left nothing behind.</numerusform>
            <numerusform>%n steps of %1 were committed; the database is at %2. The failed revision left nothing behind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), from %1 to %2</source>
        <translation>
            <numerusform>%n step, from %1 to %2</numerusform>
            <numerusform>%n steps, from %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were committed; the database is at %1. The failed revision runs without a transaction: `stemma log` tells how far it came, `stemma upgrade --resume` goes on.</source>
        <translation>
            <numerusform>%n step was committed; the database is at %1. The failed revision runs without a transaction: `stemma log` tells how far it came, `stemma upgrade --resume` goes on.</numerusform>
            <numerusform>%n steps were committed; the database is at %1. The failed revision runs without a transaction: `stemma log` tells how far it came, `stemma upgrade --resume` goes on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::Plan</name>
    <message numerus="yes">
        <source>(%n statement(s))</source>
        <translation>
            <numerusform>(%n statement)</numerusform>
            <numerusform>(%n statements)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>database::Text</name>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s).</source>
        <translation>
            <numerusform>%1 did not answer within %n second.</numerusform>
            <numerusform>%1 did not answer within %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After the step the table &apos;%2&apos; should hold %n row(s), but it holds %1: the script or another session has written to it</source>
        <translation>
            <numerusform>After the step the table &apos;%2&apos; should hold %n row, but it holds %1: the script or another session has written to it</numerusform>
            <numerusform>After the step the table &apos;%2&apos; should hold %n rows, but it holds %1: the script or another session has written to it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>migration::Reset</name>
    <message numerus="yes">
        <source>Dropped %n object(s)</source>
        <translation>
            <numerusform>Dropped %n object</numerusform>
            <numerusform>Dropped %n objects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>migration::Runner</name>
    <message numerus="yes">
        <source>Run %1: %n step(s) on %2</source>
        <translation>
            <numerusform>Run %1: %n step on %2</numerusform>
            <numerusform>Run %1: %n steps on %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>migration::Standing</name>
    <message numerus="yes">
        <source>The %1 of %2, which runs without a transaction, was begun at %3 and never ended; %n statement(s) of it are done</source>
        <translation>
            <numerusform>The %1 of %2, which runs without a transaction, was begun at %3 and never ended; %n statement of it is done</numerusform>
            <numerusform>The %1 of %2, which runs without a transaction, was begun at %3 and never ended; %n statements of it are done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>migration::StepRunner</name>
    <message numerus="yes">
        <source>The %n statement(s) of revision %1 that are done are not the ones that its script begins with now</source>
        <translation>
            <numerusform>The %n statement of revision %1 that is done is not the one that its script begins with now</numerusform>
            <numerusform>The %n statements of revision %1 that are done are not the ones that its script begins with now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>revisions::Text</name>
    <message numerus="yes">
        <source>%n name(s) begin so; write more of the one that is meant.</source>
        <translation>
            <numerusform>%n name begins so; write more of the one that is meant.</numerusform>
            <numerusform>%n names begin so; write more of the one that is meant.</numerusform>
        </translation>
    </message>
</context>
</TS>

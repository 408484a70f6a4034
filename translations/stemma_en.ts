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
    <message numerus="yes">
        <source>Of %n revision(s) it is not known whether they are applied.</source>
        <translation>
            <numerusform>Of %n revision it is not known whether they are applied.</numerusform>
            <numerusform>Of %n revisions it is not known whether they are applied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::CredentialAccess</name>
    <message numerus="yes">
        <source>%n value(s) are set aside; `stemma credentials retry %1` tries them again.</source>
        <translation>
            <numerusform>%n value is set aside; `stemma credentials retry %1` tries it again.</numerusform>
            <numerusform>%n values are set aside; `stemma credentials retry %1` tries them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::CredentialsJob</name>
    <message numerus="yes">
        <source>%n row(s) would be written, in about %1 s.</source>
        <translation>
            <numerusform>%n row would be written, in about %1 s.</numerusform>
            <numerusform>%n rows would be written, in about %1 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written under key %1 in %2 s.</source>
        <translation>
            <numerusform>%n row written under key %1 in %2 s.</numerusform>
            <numerusform>%n rows written under key %1 in %2 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are plaintext and were left as they are: `stemma credentials encrypt %1`.</source>
        <translation>
            <numerusform>%n value is plaintext and was left as it is: `stemma credentials encrypt %1`.</numerusform>
            <numerusform>%n values are plaintext and were left as they are: `stemma credentials encrypt %1`.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were set aside: no key opens them, or the database refused them. Add the key that is missing, then `stemma credentials retry %1`.</source>
        <translation>
            <numerusform>%n value was set aside: no key opens it, or the database refused it. Add the key that is missing, then `stemma credentials retry %1`.</numerusform>
            <numerusform>%n values were set aside: no key opens them, or the database refused them. Add the key that is missing, then `stemma credentials retry %1`.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::CredentialsStatus</name>
    <message numerus="yes">
        <source>%1: no derivation known opens any of the %n token(s) tried</source>
        <translation>
            <numerusform>%1: no derivation known opens the %n token tried</numerusform>
            <numerusform>%1: no derivation known opens any of the %n tokens tried</numerusform>
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
    <message numerus="yes">
        <source>%n profile(s); %1</source>
        <translation>
            <numerusform>%n profile; %1</numerusform>
            <numerusform>%n profiles; %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) in %1</source>
        <translation>
            <numerusform>%n profile in %1</numerusform>
            <numerusform>%n profiles in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in %1, none changed</source>
        <translation>
            <numerusform>%n record in %1, none changed</numerusform>
            <numerusform>%n records in %1, none changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 at %2, of %n revision(s) it is not known whether they are applied</source>
        <translation>
            <numerusform>%1 at %2, of %n revision it is not known whether they are applied</numerusform>
            <numerusform>%1 at %2, of %n revisions it is not known whether they are applied</numerusform>
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
    <message numerus="yes">
        <source>of %n of %1 revision(s) it is not known whether they are applied</source>
        <translation>
            <numerusform>of %n of %1 revisions it is not known whether they are applied</numerusform>
            <numerusform>of %n of %1 revisions it is not known whether they are applied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::Import</name>
    <message numerus="yes">
        <source>Wrote %n revision(s) to %1, for %2.</source>
        <translation>
            <numerusform>Wrote %n revision to %1, for %2.</numerusform>
            <numerusform>Wrote %n revisions to %1, for %2.</numerusform>
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
        <source>%n step(s) of %1 were committed; the database is at %2.</source>
        <translation>
            <numerusform>%n step of %1 was committed; the database is at %2.</numerusform>
            <numerusform>%n steps of %1 were committed; the database is at %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of %1 were committed; the database is at %2. The transaction of the failed revision was rolled back.</source>
        <translation>
            <numerusform>%n step of %1 was committed; the database is at %2. The transaction of the failed revision was rolled back.</numerusform>
            <numerusform>%n steps of %1 were committed; the database is at %2. The transaction of the failed revision was rolled back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were committed; the database is at %1. A part of the failed revision may have stayed behind: undo it, and `stemma upgrade --resume` runs the whole revision again.</source>
        <translation>
            <numerusform>%n step was committed; the database is at %1. A part of the failed revision may have stayed behind: undo it, and `stemma upgrade --resume` runs the whole revision again.</numerusform>
            <numerusform>%n steps were committed; the database is at %1. A part of the failed revision may have stayed behind: undo it, and `stemma upgrade --resume` runs the whole revision again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were committed; the database is at %1. The failed revision runs without a transaction: `stemma log %2` tells how far it came, `stemma upgrade --resume` goes on.</source>
        <translation>
            <numerusform>%n step was committed; the database is at %1. The failed revision runs without a transaction: `stemma log %2` tells how far it came, `stemma upgrade --resume` goes on.</numerusform>
            <numerusform>%n steps were committed; the database is at %1. The failed revision runs without a transaction: `stemma log %2` tells how far it came, `stemma upgrade --resume` goes on.</numerusform>
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
    <name>cli::ProfileExport</name>
    <message numerus="yes">
        <source>Wrote %n profile(s) without secrets to %1.</source>
        <translation>
            <numerusform>Wrote %n profile without secrets to %1.</numerusform>
            <numerusform>Wrote %n profiles without secrets to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::ProfileImport</name>
    <message numerus="yes">
        <source>Imported %n profile(s): %1</source>
        <translation>
            <numerusform>Imported %n profile: %1</numerusform>
            <numerusform>Imported %n profiles: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credentials::Text</name>
    <message numerus="yes">
        <source>Going on with %n worker(s): %1</source>
        <translation>
            <numerusform>Going on with %n worker: %1</numerusform>
            <numerusform>Going on with %n workers: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n iterations</source>
        <translation>
            <numerusform>%1, %n iteration</numerusform>
            <numerusform>%1, %n iterations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Encryption failed (wrong SECRET_KEY): %n value(s) of &apos;%1&apos; look encrypted and open under none of the keys.</source>
        <translation>
            <numerusform>Encryption failed (wrong SECRET_KEY): %n value of &apos;%1&apos; looks encrypted and opens under none of the keys.</numerusform>
            <numerusform>Encryption failed (wrong SECRET_KEY): %n values of &apos;%1&apos; look encrypted and open under none of the keys.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) have a transaction open for over a minute: while it lasts, dead rows stay and the table grows.</source>
        <translation>
            <numerusform>%n session has a transaction open for over a minute: while it lasts, dead rows stay and the table grows.</numerusform>
            <numerusform>%n sessions have a transaction open for over a minute: while it lasts, dead rows stay and the table grows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the table were given up after %1 attempts.</source>
        <translation>
            <numerusform>%n part of the table was given up after %1 attempts.</numerusform>
            <numerusform>%n parts of the table were given up after %1 attempts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of &apos;%1&apos; are under key %2</source>
        <translation>
            <numerusform>%n value of &apos;%1&apos; is under key %2</numerusform>
            <numerusform>%n values of &apos;%1&apos; are under key %2</numerusform>
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
    <name>desktop::CheckSheet</name>
    <message numerus="yes">
        <source>The models and the database differ in %n place(s).</source>
        <translation>
            <numerusform>The models and the database differ in %n place.</numerusform>
            <numerusform>The models and the database differ in %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are not as they should be.</source>
        <translation>
            <numerusform>%n thing is not as it should be.</numerusform>
            <numerusform>%n things are not as they should be.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::CredentialsPage</name>
    <message numerus="yes">
        <source>%Ln value(s) are set aside until a key opens them.</source>
        <translation>
            <numerusform>%Ln value is set aside until a key opens it.</numerusform>
            <numerusform>%Ln values are set aside until a key opens them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are plaintext.</source>
        <translation>
            <numerusform>%Ln value is plaintext.</numerusform>
            <numerusform>%Ln values are plaintext.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::HistoryPage</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n revisions is pending, of this branch and has these words.</source>
        <translation>
            <numerusform>The %n revision is not pending, not of this branch or has not these words.</numerusform>
            <numerusform>None of %n revisions is pending, of this branch and has these words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::MainWindow</name>
    <message numerus="yes">
        <source>%n job(s) are still running.</source>
        <translation>
            <numerusform>%n job is still running.</numerusform>
            <numerusform>%n jobs are still running.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::MergeSheet</name>
    <message numerus="yes">
        <source>&amp;Merge %n head(s)</source>
        <translation>
            <numerusform>&amp;Merge %n head</numerusform>
            <numerusform>&amp;Merge %n heads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::Operation</name>
    <message numerus="yes">
        <source>&amp;Upgrade %n revision(s)</source>
        <translation>
            <numerusform>&amp;Upgrade %n revision</numerusform>
            <numerusform>&amp;Upgrade %n revisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Roll back %n revision(s)</source>
        <translation>
            <numerusform>&amp;Roll back %n revision</numerusform>
            <numerusform>&amp;Roll back %n revisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::OverviewModel</name>
    <message numerus="yes">
        <source>%n problem(s) in the project</source>
        <translation>
            <numerusform>%n problem in the project</numerusform>
            <numerusform>%n problems in the project</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) pending</source>
        <translation>
            <numerusform>%n revision pending</numerusform>
            <numerusform>%n revisions pending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::ReviewSheet</name>
    <message numerus="yes">
        <source>Read it before it runs. %n place(s) to look at:</source>
        <translation>
            <numerusform>Read it before it runs. %n place to look at:</numerusform>
            <numerusform>Read it before it runs. %n places to look at:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::RotationWizard</name>
    <message numerus="yes">
        <source>%Ln row(s) were written and stay so; going on does the rest.</source>
        <translation>
            <numerusform>%Ln row was written and stays so; going on does the rest.</numerusform>
            <numerusform>%Ln rows were written and stay so; going on does the rest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are set aside and are tried again.</source>
        <translation>
            <numerusform>%Ln value is set aside and is tried again.</numerusform>
            <numerusform>%Ln values are set aside and are tried again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::RunSheet</name>
    <message numerus="yes">
        <source>%n step(s) on %1, from %2 to %3.</source>
        <translation>
            <numerusform>%n step on %1, from %2 to %3.</numerusform>
            <numerusform>%n steps on %1, from %2 to %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) of this plan cannot be rolled back afterwards: %1</source>
        <translation>
            <numerusform>%n revision of this plan cannot be rolled back afterwards: %1</numerusform>
            <numerusform>%n revisions of this plan cannot be rolled back afterwards: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::RunWork</name>
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
        <source>%n step(s) of %1 were committed.</source>
        <translation>
            <numerusform>%n step of %1 was committed.</numerusform>
            <numerusform>%n steps of %1 were committed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::TargetHeader</name>
    <message numerus="yes">
        <source>Not initialised; %n revision(s) pending</source>
        <translation>
            <numerusform>Not initialised; %n revision pending</numerusform>
            <numerusform>Not initialised; %n revisions pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n revision(s) pending</source>
        <translation>
            <numerusform>%1; %n revision pending</numerusform>
            <numerusform>%1; %n revisions pending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::history::Text</name>
    <message numerus="yes">
        <source>merge of %n revisions</source>
        <translation>
            <numerusform>merge of %n revisions</numerusform>
            <numerusform>merge of %n revisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::rotation::Text</name>
    <message numerus="yes">
        <source>The application was first for %Ln row(s), which were judged again.</source>
        <translation>
            <numerusform>The application was first for %Ln row, which was judged again.</numerusform>
            <numerusform>The application was first for %Ln rows, which were judged again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are plaintext and were left as they are.</source>
        <translation>
            <numerusform>%Ln value is plaintext and was left as it is.</numerusform>
            <numerusform>%Ln values are plaintext and were left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are set aside: no key opens them, or the database refused them. Add the key that is missing, then try them again.</source>
        <translation>
            <numerusform>%Ln value is set aside: no key opens it, or the database refused it. Add the key that is missing, then try it again.</numerusform>
            <numerusform>%Ln values are set aside: no key opens them, or the database refused them. Add the key that is missing, then try them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would be written.</source>
        <translation>
            <numerusform>%Ln row would be written.</numerusform>
            <numerusform>%Ln rows would be written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were written under key %1.</source>
        <translation>
            <numerusform>%Ln row was written under key %1.</numerusform>
            <numerusform>%Ln rows were written under key %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were done.</source>
        <translation>
            <numerusform>%n step was done.</numerusform>
            <numerusform>%n steps were done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 were looked at.</source>
        <translation>
            <numerusform>%Ln row of %1 was looked at.</numerusform>
            <numerusform>%Ln rows of %1 were looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No derivation known opens any of the %Ln value(s) tried.</source>
        <translation>
            <numerusform>No derivation known opens any of the %Ln value tried.</numerusform>
            <numerusform>No derivation known opens any of the %Ln values tried.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>migration::CredentialStep</name>
    <message numerus="yes">
        <source>Encrypted %n value(s) of &apos;%1&apos; under key %2</source>
        <translation>
            <numerusform>Encrypted %n value of &apos;%1&apos; under key %2</numerusform>
            <numerusform>Encrypted %n values of &apos;%1&apos; under key %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>migration::Reachability</name>
    <message numerus="yes">
        <source>There was no answer within %n second(s).</source>
        <translation>
            <numerusform>There was no answer within %n second.</numerusform>
            <numerusform>There was no answer within %n seconds.</numerusform>
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
    <message numerus="yes">
        <source>%n script(s) changed after the plan had been agreed to: %1</source>
        <translation>
            <numerusform>%n script changed after the plan had been agreed to: %1</numerusform>
            <numerusform>%n scripts changed after the plan had been agreed to: %1</numerusform>
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
    <name>profiles::Text</name>
    <message numerus="yes">
        <source>The keychain did not answer within %n second(s).</source>
        <translation>
            <numerusform>The keychain did not answer within %n second.</numerusform>
            <numerusform>The keychain did not answer within %n seconds.</numerusform>
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

function __waymark_should_offer_completions_for_flags_or_options -a expected_commands
    set -l non_repeating_flags_or_options $argv[2..]
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __waymark_parse_tokens
    test "$commands" = "$expected_commands"; and return $non_repeating_flags_or_options_absent
end

function __waymark_should_offer_completions_for_positional -a expected_commands positional_index_comparison expected_positional_index
    set -l non_repeating_flags_or_options
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __waymark_parse_tokens
    test "$commands" = "$expected_commands" -a \( "$positional_index" "$positional_index_comparison" "$expected_positional_index" \)
end

function __waymark_parse_tokens -S
    set -l unparsed_tokens (__waymark_tokens -pc)
    switch $unparsed_tokens[1]
    case 'waymark'
        __waymark_parse_subcommand 0 'self' 'interview' 'plain' 'lock-after=' 'no-color' 'no-mouse' 'theme=' 'language=' 'script=' 'pictures=' 'version' 'letterhead=' 'assessment=' 'h/help'
        switch $unparsed_tokens[1]
        case 'decide'
            __waymark_parse_subcommand 1 'json' 'lines' 'language=' 'assessment=' 'h/help'
        case 'report'
            __waymark_parse_subcommand 1 'for=' 'format=' 'paper=' 'date=' 'client=' 'clinician=' 'letterhead=' 'language=' 'assessment=' 'h/help'
        case 'guide'
            __waymark_parse_subcommand 1 'format=' 'paper=' 'language=' 'assessment=' 'h/help'
        case 'questions'
            __waymark_parse_subcommand 0 'json' 'language=' 'assessment=' 'h/help'
        case 'rules'
            __waymark_parse_subcommand 1 'assessment=' 'h/help'
        case 'check'
            __waymark_parse_subcommand 1 'assessment=' 'coverage' 'limit=' 'h/help'
        case 'export'
            __waymark_parse_subcommand 0 'h/help'
            switch $unparsed_tokens[1]
            case 'dmn'
                __waymark_parse_subcommand 0 'output=' 'edition=' 'exact' 'assessment=' 'h/help'
            case 'sql'
                __waymark_parse_subcommand 0 'output=' 'assessment=' 'h/help'
            case 'fhir'
                __waymark_parse_subcommand 1 'questionnaire' 'output=' 'date=' 'client=' 'patient=' 'clinician=' 'level-codes=' 'without-questionnaire' 'consent=' 'signed-by=' 'consent-until=' 'exception=' 'recipient=' 'purpose=' 'chosen=' 'reason=' 'note=' 'assessment=' 'h/help'
            case 'form'
                __waymark_parse_subcommand 1 'output=' 'authored=' 'language=' 'assessment=' 'h/help'
            end
        case 'import'
            __waymark_parse_subcommand 0 'h/help'
            switch $unparsed_tokens[1]
            case 'fhir'
                __waymark_parse_subcommand 1 'to=' 'questionnaire=' 'value-set=+' 'language=' 'h/help'
            end
        case 'send'
            __waymark_parse_subcommand 1 'to=' 'token-file=' 'ca-file=' 'timeout=' 'wait=' 'yes' 'queue' 'list' 'retry' 'forget=' 'date=' 'client=' 'patient=' 'clinician=' 'level-codes=' 'without-questionnaire' 'consent=' 'signed-by=' 'consent-until=' 'exception=' 'recipient=' 'purpose=' 'chosen=' 'reason=' 'note=' 'assessment=' 'h/help'
        case 'records'
            __waymark_parse_subcommand 0 'h/help'
            switch $unparsed_tokens[1]
            case 'open'
                __waymark_parse_subcommand 0 'plain' 'lock-after=' 'store=' 'no-color' 'no-mouse' 'theme=' 'letterhead=' 'language=' 'assessment=' 'h/help'
            case 'init'
                __waymark_parse_subcommand 0 'store=' 'passphrase-file=' 'language=' 'name=' 'h/help'
            case 'list'
                __waymark_parse_subcommand 0 'store=' 'passphrase-file=' 'recovery' 'recovery-file=' 'language=' 'h/help'
            case 'show'
                __waymark_parse_subcommand 1 'store=' 'passphrase-file=' 'recovery' 'recovery-file=' 'language=' 'letterhead=' 'assessment=' 'h/help'
            case 'export'
                __waymark_parse_subcommand 1 'to=' 'store=' 'passphrase-file=' 'recovery' 'recovery-file=' 'language=' 'letterhead=' 'assessment=' 'h/help'
            case 'delete'
                __waymark_parse_subcommand 1 'yes' 'store=' 'passphrase-file=' 'recovery' 'recovery-file=' 'language=' 'h/help'
            case 'summary'
                __waymark_parse_subcommand 0 'store=' 'passphrase-file=' 'recovery' 'recovery-file=' 'language=' 'assessment=' 'h/help'
            case 'audit'
                __waymark_parse_subcommand 0 'store=' 'passphrase-file=' 'recovery' 'recovery-file=' 'language=' 'record=' 'h/help'
            case 'verify'
                __waymark_parse_subcommand 0 'store=' 'passphrase-file=' 'recovery' 'recovery-file=' 'language=' 'accept' 'h/help'
            case 'passphrase'
                __waymark_parse_subcommand 0 'h/help'
                switch $unparsed_tokens[1]
                case 'list'
                    __waymark_parse_subcommand 0 'store=' 'passphrase-file=' 'recovery' 'recovery-file=' 'language=' 'h/help'
                case 'add'
                    __waymark_parse_subcommand 0 'store=' 'passphrase-file=' 'recovery' 'recovery-file=' 'new-passphrase-file=' 'language=' 'name=' 'h/help'
                case 'change'
                    __waymark_parse_subcommand 0 'store=' 'passphrase-file=' 'recovery' 'recovery-file=' 'new-passphrase-file=' 'language=' 'name=' 'h/help'
                case 'remove'
                    __waymark_parse_subcommand 0 'store=' 'passphrase-file=' 'recovery' 'recovery-file=' 'language=' 'name=' 'h/help'
                end
            case 'recovery'
                __waymark_parse_subcommand 0 'store=' 'passphrase-file=' 'recovery' 'recovery-file=' 'language=' 'h/help'
            case 'rekey'
                __waymark_parse_subcommand 0 'store=' 'passphrase-file=' 'recovery' 'recovery-file=' 'new-passphrase-file=' 'language=' 'name=' 'h/help'
            end
        case 'doctor'
            __waymark_parse_subcommand 0 'strict' 'store=' 'language=' 'h/help'
        case 'help'
            __waymark_parse_subcommand -r 1 
        end
    end
end

function __waymark_tokens
    if test (string split -m 1 -f 1 -- . "$FISH_VERSION") -gt 3
        commandline --tokens-raw $argv
    else
        commandline -o $argv
    end
end

function __waymark_parse_subcommand -S -a positional_count
    argparse -s r -- $argv
    set -l option_specs $argv[2..]
    set -l is_repeating_positional $_flag_r
    set -el _flag_r
    set -a commands $unparsed_tokens[1]
    set positional_index 0
    while true
        set -e unparsed_tokens[1]
        argparse -sn "$commands" $option_specs -- $unparsed_tokens 2> /dev/null
        set unparsed_tokens $argv
        set positional_index (math $positional_index + 1)
        for non_repeating_flag_or_option in $non_repeating_flags_or_options
            if set -ql "_flag_$(string replace -a - _ -- $non_repeating_flag_or_option)"
                set non_repeating_flags_or_options_absent 1
                break
            end
        end
        test (count $unparsed_tokens) -eq 0 -o \( -z "$is_repeating_positional" -a "$positional_index" -gt "$positional_count" \) && break
    end
end

function __waymark_complete_directories
    set -l token (commandline -t)
    string match -- '*/' $token
    set -l subdirs $token*/
    printf %s\n $subdirs
end

function __waymark_custom_completion
    set -x SAP_SHELL fish
    set -x SAP_SHELL_VERSION $FISH_VERSION
    set -l tokens (__waymark_tokens -p)
    if test -z "$(__waymark_tokens -t)"
        set -l index (count (__waymark_tokens -pc))
        set tokens $tokens[..$index] \'\' $tokens[(math $index + 1)..]
    end
    command $tokens[1] $argv $tokens
end

complete -c 'waymark' -f
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark" self' -l 'self' -d 'Begin a self-assessment at once.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark" interview' -l 'interview' -d 'Begin a clinician\'s interview with a client at once.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark" plain' -l 'plain' -d 'Ask line by line, without a full screen.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark" lock-after' -l 'lock-after' -d 'End a clinician\'s interview, or lock the records, when no key was pressed for so many minutes.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark" no-color' -l 'no-color' -d 'Use no colors. NO_COLOR in the environment does the same.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark" no-mouse' -l 'no-mouse' -d 'Do not listen to the mouse.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark" theme' -l 'theme' -d 'The looks of the full screen: default, dark, light, high-contrast or mono.' -rfka 'default dark light high-contrast mono'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark" language' -l 'language' -d 'The language: en or es.' -rfka 'en es'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark" script' -l 'script' -d 'Play the keys of a script, and save pictures of the screens as text.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark" pictures' -l 'pictures' -d 'The folder for the pictures of --script; without it the script\'s own.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark" version' -l 'version' -d 'Show the version, and those of the assessment, with its digest.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark" letterhead' -l 'letterhead' -d 'The file with the letterhead of this place, and with help near it.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark" assessment' -l 'assessment' -d 'The assessment folder to use.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark" -eq 1' -fa 'decide' -d 'Recommend a level of care for a file of answers.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark" -eq 1' -fa 'report' -d 'Write the summary for a file of answers.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark" -eq 1' -fa 'guide' -d 'List the plain pages of the guide, or print one.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark" -eq 1' -fa 'questions' -d 'List the questions, their ids and the answers that each allows.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark" -eq 1' -fa 'rules' -d 'Show the decision tables: which answers ask for what.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark" -eq 1' -fa 'check' -d 'Check and prove an assessment folder, and run its worked examples.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark" -eq 1' -fa 'export' -d 'Write the rules, the questions and the answers for other systems.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark" -eq 1' -fa 'import' -d 'Take in forms and answers of other systems.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark" -eq 1' -fa 'send' -d 'Send answers and what comes of them to a server of FHIR R4.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark" -eq 1' -fa 'records' -d 'Keep interviews in a sealed file: find, go on, copy, print and delete them.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark" -eq 1' -fa 'doctor' -d 'Look over this computer: what could keep or show what is typed.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark" -eq 1' -fa 'help' -d 'Show subcommand help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark decide" json' -l 'json' -d 'Write the whole result as JSON, for machines.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark decide" lines' -l 'lines' -d 'Read and write JSON lines: many people at once.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark decide" language' -l 'language' -d 'The language: en or es.' -rfka 'en es'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark decide" assessment' -l 'assessment' -d 'The assessment folder to use.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark decide" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark report" for' -l 'for' -d 'For whom: self (the person) or chart.' -rfka 'self chart'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark report" format' -l 'format' -d 'The form: text, html or pdf.' -rfka 'text html pdf'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark report" paper' -l 'paper' -d 'The sheets that a PDF is for: letter or a4.' -rfka 'letter a4'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark report" date' -l 'date' -d 'The date to print, such as 2026-11-22. Without it, today\'s.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark report" client' -l 'client' -d 'A label for the client, for the chart.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark report" clinician' -l 'clinician' -d 'The clinician\'s name, for the chart.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark report" letterhead' -l 'letterhead' -d 'The file with the letterhead of this place, and with help near it.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark report" language' -l 'language' -d 'The language: en or es.' -rfka 'en es'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark report" assessment' -l 'assessment' -d 'The assessment folder to use.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark report" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark guide" format' -l 'format' -d 'The form: text, html or pdf.' -rfka 'text html pdf'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark guide" paper' -l 'paper' -d 'The sheets that a PDF is for: letter or a4.' -rfka 'letter a4'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark guide" language' -l 'language' -d 'The language: en or es.' -rfka 'en es'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark guide" assessment' -l 'assessment' -d 'The assessment folder to use.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark guide" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark questions" json' -l 'json' -d 'Write the list as JSON, for machines.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark questions" language' -l 'language' -d 'The language: en or es.' -rfka 'en es'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark questions" assessment' -l 'assessment' -d 'The assessment folder to use.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark questions" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark rules" assessment' -l 'assessment' -d 'The assessment folder to use.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark rules" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark check" assessment' -l 'assessment' -d 'The assessment folder to use.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark check" coverage' -l 'coverage' -d 'Print what carries each row of the mission, and check that an example shows it.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark check" limit' -l 'limit' -d 'The most nodes that the proof may take; past it, nothing is proved.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark check" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark export" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark export" -eq 1' -fa 'dmn' -d 'Write the rules as decision tables of DMN.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark export" -eq 1' -fa 'sql' -d 'Write the rules as one SQL view over a table of answers.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark export" -eq 1' -fa 'fhir' -d 'Write answers and what comes of them as a transaction Bundle of FHIR R4.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark export" -eq 1' -fa 'form' -d 'Write an imported form as it came, or answers to it as a FHIR R4 QuestionnaireResponse.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark export dmn" output' -l 'output' -d 'The file to write, in place of an old one. Without it, standard output.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark export dmn" edition' -l 'edition' -d 'The edition of the standard; some modelers open 1.3 only.' -rfka '1.3 1.5'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark export dmn" exact' -l 'exact' -d 'Give every range exactly; the file is several times as large.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark export dmn" assessment' -l 'assessment' -d 'The assessment folder to use.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark export dmn" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark export sql" output' -l 'output' -d 'The file to write, in place of an old one. Without it, standard output.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark export sql" assessment' -l 'assessment' -d 'The assessment folder to use.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark export sql" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark export fhir" questionnaire' -l 'questionnaire' -d 'Write the questions alone, with nothing of anybody.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark export fhir" output' -l 'output' -d 'The file to write, in place of an old one. Without it, standard output.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark export fhir" date' -l 'date' -d 'When the questions were answered: 2026-11-22, or 2026-11-22T10:15:00-05:00.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark export fhir" client' -l 'client' -d 'A label for the client. Without it nobody is named.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark export fhir" patient' -l 'patient' -d 'The client at the receiver, by an identifier that exactly one patient has there.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark export fhir" clinician' -l 'clinician' -d 'The clinician\'s name.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark export fhir" level-codes' -l 'level-codes' -d 'Codes of your organization for the levels of care, from a file.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark export fhir" without-questionnaire' -l 'without-questionnaire' -d 'Leave out the questions; the answers still say which they are.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark export fhir" consent' -l 'consent' -d 'The day on which the client signed the consent.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark export fhir" signed-by' -l 'signed-by' -d 'Who signed it.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark export fhir" consent-until' -l 'consent-until' -d 'The last day on which it holds, or the event that ends it.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark export fhir" exception' -l 'exception' -d 'What 42 CFR Part 2 allows without consent.' -rfka 'medical-emergency research audit within-program service-organization child-abuse-report court-order patient-access'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark export fhir" recipient' -l 'recipient' -d 'To whom the answers go.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark export fhir" purpose' -l 'purpose' -d 'What they are for, such as treatment.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark export fhir" chosen' -l 'chosen' -d 'The level that a clinician chose instead.' -rfka 'none outpatient iop php inpatient'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark export fhir" reason' -l 'reason' -d 'Why another level was chosen.' -rfka 'not-available no-funding person-prefers-less person-prefers-more legal-mandate support-in-place clinical-judgment other'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark export fhir" note' -l 'note' -d 'The same in the clinician\'s own words.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark export fhir" assessment' -l 'assessment' -d 'The assessment folder to use.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark export fhir" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark export form" output' -l 'output' -d 'The file to write, in place of an old one. Without it, standard output.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark export form" authored' -l 'authored' -d 'When the form was answered, such as 2026-11-22. Without it, the response does not say.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark export form" language' -l 'language' -d 'The language: en or es.' -rfka 'en es'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark export form" assessment' -l 'assessment' -d 'The assessment folder to use.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark export form" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark import" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark import" -eq 1' -fa 'fhir' -d 'Take in a FHIR R4 Questionnaire, or a response to one.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark import fhir" to' -l 'to' -d 'The folder to make for a form, or the file to write for answers, in place of an old one.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark import fhir" questionnaire' -l 'questionnaire' -d 'For a response: the form that it answers, as a file or as its imported folder.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark import fhir"' -l 'value-set' -d 'A ValueSet in JSON that the form names and does not contain; may be given several times.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark import fhir" language' -l 'language' -d 'The language: en or es.' -rfka 'en es'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark import fhir" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark send" to' -l 'to' -d 'The base address of the server, such as https://fhir.example.org/r4.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark send" token-file' -l 'token-file' -d 'A file whose first line is the token for the server; only its owner may be able to read it.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark send" ca-file' -l 'ca-file' -d 'The certificates to trust, in place of the system\'s.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark send" timeout' -l 'timeout' -d 'How long a try may take.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark send" wait' -l 'wait' -d 'How long to wait before the second of three tries; the third waits twice as long.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark send" yes' -l 'yes' -d 'Do not ask before it is sent.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark send" queue' -l 'queue' -d 'Keep the Bundle until it has arrived.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark send" list' -l 'list' -d 'List what waits.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark send" retry' -l 'retry' -d 'Send what waits.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark send" forget' -l 'forget' -d 'Remove something that waits, or all.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark send" date' -l 'date' -d 'When the questions were answered: 2026-11-22, or 2026-11-22T10:15:00-05:00.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark send" client' -l 'client' -d 'A label for the client. Without it nobody is named.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark send" patient' -l 'patient' -d 'The client at the receiver, by an identifier that exactly one patient has there.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark send" clinician' -l 'clinician' -d 'The clinician\'s name.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark send" level-codes' -l 'level-codes' -d 'Codes of your organization for the levels of care, from a file.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark send" without-questionnaire' -l 'without-questionnaire' -d 'Leave out the questions; the answers still say which they are.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark send" consent' -l 'consent' -d 'The day on which the client signed the consent.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark send" signed-by' -l 'signed-by' -d 'Who signed it.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark send" consent-until' -l 'consent-until' -d 'The last day on which it holds, or the event that ends it.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark send" exception' -l 'exception' -d 'What 42 CFR Part 2 allows without consent.' -rfka 'medical-emergency research audit within-program service-organization child-abuse-report court-order patient-access'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark send" recipient' -l 'recipient' -d 'To whom the answers go.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark send" purpose' -l 'purpose' -d 'What they are for, such as treatment.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark send" chosen' -l 'chosen' -d 'The level that a clinician chose instead.' -rfka 'none outpatient iop php inpatient'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark send" reason' -l 'reason' -d 'Why another level was chosen.' -rfka 'not-available no-funding person-prefers-less person-prefers-more legal-mandate support-in-place clinical-judgment other'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark send" note' -l 'note' -d 'The same in the clinician\'s own words.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark send" assessment' -l 'assessment' -d 'The assessment folder to use.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark send" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark records" -eq 1' -fa 'open' -d 'Open the records: on the full screen, or line by line.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark records" -eq 1' -fa 'init' -d 'Make a sealed file for records, and print its recovery code.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark records" -eq 1' -fa 'list' -d 'List the records, last changed first.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark records" -eq 1' -fa 'show' -d 'Write the chart summary of a record.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark records" -eq 1' -fa 'export' -d 'Write everything about a record as files that only you can read.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark records" -eq 1' -fa 'delete' -d 'Delete a record; asks twice at the terminal.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark records" -eq 1' -fa 'summary' -d 'Count by level how often the computed level was kept; names nobody.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark records" -eq 1' -fa 'audit' -d 'List what was done with the records: when, by whom, what, and which record; newest last.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark records" -eq 1' -fa 'verify' -d 'Check everything in the records: rows, seals, the audit and the sums over all.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark records" -eq 1' -fa 'passphrase' -d 'List, add, change and remove passphrases: one for each clinician.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark records" -eq 1' -fa 'recovery' -d 'Make a new recovery code, and show it once; the old one opens nothing any more.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark records" -eq 1' -fa 'rekey' -d 'Seal everything anew under another key: when somebody may have kept the old one.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records open" plain' -l 'plain' -d 'Ask line by line, without a full screen.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records open" lock-after' -l 'lock-after' -d 'End a clinician\'s interview, or lock the records, when no key was pressed for so many minutes.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records open" store' -l 'store' -d 'The file of records.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records open" no-color' -l 'no-color' -d 'Use no colors. NO_COLOR in the environment does the same.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records open" no-mouse' -l 'no-mouse' -d 'Do not listen to the mouse.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records open" theme' -l 'theme' -d 'The looks of the full screen: default, dark, light, high-contrast or mono.' -rfka 'default dark light high-contrast mono'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records open" letterhead' -l 'letterhead' -d 'The file with the letterhead of this place, and with help near it.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records open" language' -l 'language' -d 'The language: en or es.' -rfka 'en es'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records open" assessment' -l 'assessment' -d 'The assessment folder to use.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records open" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records init" store' -l 'store' -d 'The file of records.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records init" passphrase-file' -l 'passphrase-file' -d 'A file whose first line is the passphrase.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records init" language' -l 'language' -d 'The language: en or es.' -rfka 'en es'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records init" name' -l 'name' -d 'Whose passphrase it is: a name, for others who use the file.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records init" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records list" store' -l 'store' -d 'The file of records.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records list" passphrase-file' -l 'passphrase-file' -d 'A file whose first line is the passphrase.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records list" recovery' -l 'recovery' -d 'Open the records with the recovery code, asked for at the terminal.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records list" recovery-file' -l 'recovery-file' -d 'A file whose first line is the recovery code.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records list" language' -l 'language' -d 'The language: en or es.' -rfka 'en es'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records list" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records show" store' -l 'store' -d 'The file of records.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records show" passphrase-file' -l 'passphrase-file' -d 'A file whose first line is the passphrase.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records show" recovery' -l 'recovery' -d 'Open the records with the recovery code, asked for at the terminal.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records show" recovery-file' -l 'recovery-file' -d 'A file whose first line is the recovery code.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records show" language' -l 'language' -d 'The language: en or es.' -rfka 'en es'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records show" letterhead' -l 'letterhead' -d 'The file with the letterhead of this place, and with help near it.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records show" assessment' -l 'assessment' -d 'The assessment folder to use.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records show" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records export" to' -l 'to' -d 'Where the new folder goes; without it, here.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records export" store' -l 'store' -d 'The file of records.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records export" passphrase-file' -l 'passphrase-file' -d 'A file whose first line is the passphrase.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records export" recovery' -l 'recovery' -d 'Open the records with the recovery code, asked for at the terminal.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records export" recovery-file' -l 'recovery-file' -d 'A file whose first line is the recovery code.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records export" language' -l 'language' -d 'The language: en or es.' -rfka 'en es'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records export" letterhead' -l 'letterhead' -d 'The file with the letterhead of this place, and with help near it.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records export" assessment' -l 'assessment' -d 'The assessment folder to use.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records export" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records delete" yes' -l 'yes' -d 'Delete without a question.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records delete" store' -l 'store' -d 'The file of records.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records delete" passphrase-file' -l 'passphrase-file' -d 'A file whose first line is the passphrase.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records delete" recovery' -l 'recovery' -d 'Open the records with the recovery code, asked for at the terminal.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records delete" recovery-file' -l 'recovery-file' -d 'A file whose first line is the recovery code.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records delete" language' -l 'language' -d 'The language: en or es.' -rfka 'en es'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records delete" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records summary" store' -l 'store' -d 'The file of records.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records summary" passphrase-file' -l 'passphrase-file' -d 'A file whose first line is the passphrase.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records summary" recovery' -l 'recovery' -d 'Open the records with the recovery code, asked for at the terminal.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records summary" recovery-file' -l 'recovery-file' -d 'A file whose first line is the recovery code.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records summary" language' -l 'language' -d 'The language: en or es.' -rfka 'en es'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records summary" assessment' -l 'assessment' -d 'The assessment folder to use.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records summary" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records audit" store' -l 'store' -d 'The file of records.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records audit" passphrase-file' -l 'passphrase-file' -d 'A file whose first line is the passphrase.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records audit" recovery' -l 'recovery' -d 'Open the records with the recovery code, asked for at the terminal.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records audit" recovery-file' -l 'recovery-file' -d 'A file whose first line is the recovery code.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records audit" language' -l 'language' -d 'The language: en or es.' -rfka 'en es'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records audit" record' -l 'record' -d 'Only what was done with one record.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records audit" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records verify" store' -l 'store' -d 'The file of records.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records verify" passphrase-file' -l 'passphrase-file' -d 'A file whose first line is the passphrase.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records verify" recovery' -l 'recovery' -d 'Open the records with the recovery code, asked for at the terminal.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records verify" recovery-file' -l 'recovery-file' -d 'A file whose first line is the recovery code.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records verify" language' -l 'language' -d 'The language: en or es.' -rfka 'en es'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records verify" accept' -l 'accept' -d 'Go on from an older file that was put back on purpose.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records verify" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records passphrase" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark records passphrase" -eq 1' -fa 'list' -d 'List whose passphrases open the records.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark records passphrase" -eq 1' -fa 'add' -d 'Let one more clinician open the records.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark records passphrase" -eq 1' -fa 'change' -d 'Change a passphrase: your own, or another one by its name.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark records passphrase" -eq 1' -fa 'remove' -d 'Take a passphrase away; the last one stays.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records passphrase list" store' -l 'store' -d 'The file of records.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records passphrase list" passphrase-file' -l 'passphrase-file' -d 'A file whose first line is the passphrase.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records passphrase list" recovery' -l 'recovery' -d 'Open the records with the recovery code, asked for at the terminal.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records passphrase list" recovery-file' -l 'recovery-file' -d 'A file whose first line is the recovery code.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records passphrase list" language' -l 'language' -d 'The language: en or es.' -rfka 'en es'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records passphrase list" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records passphrase add" store' -l 'store' -d 'The file of records.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records passphrase add" passphrase-file' -l 'passphrase-file' -d 'A file whose first line is the passphrase.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records passphrase add" recovery' -l 'recovery' -d 'Open the records with the recovery code, asked for at the terminal.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records passphrase add" recovery-file' -l 'recovery-file' -d 'A file whose first line is the recovery code.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records passphrase add" new-passphrase-file' -l 'new-passphrase-file' -d 'A file whose first line is the new passphrase.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records passphrase add" language' -l 'language' -d 'The language: en or es.' -rfka 'en es'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records passphrase add" name' -l 'name' -d 'Whose passphrase it will be.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records passphrase add" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records passphrase change" store' -l 'store' -d 'The file of records.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records passphrase change" passphrase-file' -l 'passphrase-file' -d 'A file whose first line is the passphrase.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records passphrase change" recovery' -l 'recovery' -d 'Open the records with the recovery code, asked for at the terminal.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records passphrase change" recovery-file' -l 'recovery-file' -d 'A file whose first line is the recovery code.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records passphrase change" new-passphrase-file' -l 'new-passphrase-file' -d 'A file whose first line is the new passphrase.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records passphrase change" language' -l 'language' -d 'The language: en or es.' -rfka 'en es'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records passphrase change" name' -l 'name' -d 'Whose passphrase; without it, the one that opened the records.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records passphrase change" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records passphrase remove" store' -l 'store' -d 'The file of records.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records passphrase remove" passphrase-file' -l 'passphrase-file' -d 'A file whose first line is the passphrase.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records passphrase remove" recovery' -l 'recovery' -d 'Open the records with the recovery code, asked for at the terminal.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records passphrase remove" recovery-file' -l 'recovery-file' -d 'A file whose first line is the recovery code.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records passphrase remove" language' -l 'language' -d 'The language: en or es.' -rfka 'en es'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records passphrase remove" name' -l 'name' -d 'Whose passphrase.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records passphrase remove" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records recovery" store' -l 'store' -d 'The file of records.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records recovery" passphrase-file' -l 'passphrase-file' -d 'A file whose first line is the passphrase.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records recovery" recovery' -l 'recovery' -d 'Open the records with the recovery code, asked for at the terminal.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records recovery" recovery-file' -l 'recovery-file' -d 'A file whose first line is the recovery code.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records recovery" language' -l 'language' -d 'The language: en or es.' -rfka 'en es'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records recovery" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records rekey" store' -l 'store' -d 'The file of records.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records rekey" passphrase-file' -l 'passphrase-file' -d 'A file whose first line is the passphrase.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records rekey" recovery' -l 'recovery' -d 'Open the records with the recovery code, asked for at the terminal.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records rekey" recovery-file' -l 'recovery-file' -d 'A file whose first line is the recovery code.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records rekey" new-passphrase-file' -l 'new-passphrase-file' -d 'A file whose first line is the new passphrase.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records rekey" language' -l 'language' -d 'The language: en or es.' -rfka 'en es'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records rekey" name' -l 'name' -d 'Whose the passphrase is; without it, whose opened the records.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records rekey" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark doctor" strict' -l 'strict' -d 'End with exit code 78 when there is something to look at.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark doctor" store' -l 'store' -d 'The file of records.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark doctor" language' -l 'language' -d 'The language: en or es.' -rfka 'en es'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark doctor" h help' -s 'h' -l 'help' -d 'Show help information.'

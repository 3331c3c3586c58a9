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
        __waymark_parse_subcommand 0 'self' 'interview' 'plain' 'no-color' 'no-mouse' 'theme=' 'language=' 'lock-after=' 'script=' 'pictures=' 'letterhead=' 'assessment=' 'version' 'h/help'
        switch $unparsed_tokens[1]
        case 'decide'
            __waymark_parse_subcommand 1 'json' 'lines' 'language=' 'assessment=' 'version' 'h/help'
        case 'report'
            __waymark_parse_subcommand 1 'for=' 'format=' 'paper=' 'date=' 'client=' 'clinician=' 'letterhead=' 'language=' 'assessment=' 'version' 'h/help'
        case 'guide'
            __waymark_parse_subcommand 1 'format=' 'paper=' 'language=' 'assessment=' 'version' 'h/help'
        case 'questions'
            __waymark_parse_subcommand 0 'json' 'language=' 'assessment=' 'version' 'h/help'
        case 'rules'
            __waymark_parse_subcommand 1 'assessment=' 'version' 'h/help'
        case 'check'
            __waymark_parse_subcommand 1 'assessment=' 'coverage' 'limit=' 'version' 'h/help'
        case 'export'
            __waymark_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'dmn'
                __waymark_parse_subcommand 0 'output=' 'edition=' 'exact' 'assessment=' 'version' 'h/help'
            case 'sql'
                __waymark_parse_subcommand 0 'output=' 'assessment=' 'version' 'h/help'
            end
        case 'records'
            __waymark_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'open'
                __waymark_parse_subcommand 0 'store=' 'no-color' 'no-mouse' 'theme=' 'letterhead=' 'language=' 'assessment=' 'lock-after=' 'version' 'h/help'
            case 'init'
                __waymark_parse_subcommand 0 'store=' 'passphrase-file=' 'language=' 'name=' 'version' 'h/help'
            case 'list'
                __waymark_parse_subcommand 0 'store=' 'passphrase-file=' 'language=' 'version' 'h/help'
            case 'summary'
                __waymark_parse_subcommand 0 'store=' 'passphrase-file=' 'language=' 'assessment=' 'version' 'h/help'
            end
        case 'doctor'
            __waymark_parse_subcommand 0 'strict' 'store=' 'language=' 'version' 'h/help'
        case 'help'
            __waymark_parse_subcommand -r 1 'version'
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
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark" no-color' -l 'no-color' -d 'Use no colors. NO_COLOR in the environment does the same.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark" no-mouse' -l 'no-mouse' -d 'Do not listen to the mouse.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark" theme' -l 'theme' -d 'The looks of the full screen: default, dark, light, high-contrast or mono.' -rfka 'default dark light high-contrast mono'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark" language' -l 'language' -d 'The language: en or es.' -rfka 'en es'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark" lock-after' -l 'lock-after' -d 'End a clinician\'s interview when no key was pressed for so many minutes.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark" script' -l 'script' -d 'Play the keys of a script, and save pictures of the screens as text.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark" pictures' -l 'pictures' -d 'The folder for the pictures of --script; without it the script\'s own.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark" letterhead' -l 'letterhead' -d 'The file with the letterhead of this place, and with help near it.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark" assessment' -l 'assessment' -d 'The assessment folder to use.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark" version' -l 'version' -d 'Show the version.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark" -eq 1' -fa 'decide' -d 'Recommend a level of care for a file of answers.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark" -eq 1' -fa 'report' -d 'Write the summary for a file of answers.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark" -eq 1' -fa 'guide' -d 'List the plain pages of the guide, or print one.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark" -eq 1' -fa 'questions' -d 'List the questions, their ids and the answers that each allows.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark" -eq 1' -fa 'rules' -d 'Show the decision tables: which answers ask for what.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark" -eq 1' -fa 'check' -d 'Check and prove an assessment folder, and run its worked examples.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark" -eq 1' -fa 'export' -d 'Write the rules for other systems.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark" -eq 1' -fa 'records' -d 'Keep interviews in a sealed file: find, go on, copy, print and delete them.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark" -eq 1' -fa 'doctor' -d 'Look over this computer: what could keep or show what is typed.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark" -eq 1' -fa 'help' -d 'Show subcommand help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark decide" json' -l 'json' -d 'Write the whole result as JSON, for machines.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark decide" lines' -l 'lines' -d 'Read and write JSON lines: many people at once.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark decide" language' -l 'language' -d 'The language: en or es.' -rfka 'en es'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark decide" assessment' -l 'assessment' -d 'The assessment folder to use.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark decide" version' -l 'version' -d 'Show the version.'
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
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark report" version' -l 'version' -d 'Show the version.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark report" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark guide" format' -l 'format' -d 'The form: text, html or pdf.' -rfka 'text html pdf'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark guide" paper' -l 'paper' -d 'The sheets that a PDF is for: letter or a4.' -rfka 'letter a4'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark guide" language' -l 'language' -d 'The language: en or es.' -rfka 'en es'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark guide" assessment' -l 'assessment' -d 'The assessment folder to use.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark guide" version' -l 'version' -d 'Show the version.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark guide" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark questions" json' -l 'json' -d 'Write the list as JSON, for machines.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark questions" language' -l 'language' -d 'The language: en or es.' -rfka 'en es'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark questions" assessment' -l 'assessment' -d 'The assessment folder to use.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark questions" version' -l 'version' -d 'Show the version.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark questions" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark rules" assessment' -l 'assessment' -d 'The assessment folder to use.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark rules" version' -l 'version' -d 'Show the version.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark rules" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark check" assessment' -l 'assessment' -d 'The assessment folder to use.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark check" coverage' -l 'coverage' -d 'Print what carries each row of the mission, and check that an example shows it.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark check" limit' -l 'limit' -d 'The most nodes that the proof may take; past it, nothing is proved.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark check" version' -l 'version' -d 'Show the version.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark check" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark export" version' -l 'version' -d 'Show the version.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark export" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark export" -eq 1' -fa 'dmn' -d 'Write the rules as decision tables of DMN.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark export" -eq 1' -fa 'sql' -d 'Write the rules as one SQL view over a table of answers.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark export dmn" output' -l 'output' -d 'The file to write, in place of an old one. Without it, standard output.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark export dmn" edition' -l 'edition' -d 'The edition of the standard; some modelers open 1.3 only.' -rfka '1.3 1.5'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark export dmn" exact' -l 'exact' -d 'Give every range exactly; the file is several times as large.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark export dmn" assessment' -l 'assessment' -d 'The assessment folder to use.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark export dmn" version' -l 'version' -d 'Show the version.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark export dmn" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark export sql" output' -l 'output' -d 'The file to write, in place of an old one. Without it, standard output.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark export sql" assessment' -l 'assessment' -d 'The assessment folder to use.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark export sql" version' -l 'version' -d 'Show the version.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark export sql" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records" version' -l 'version' -d 'Show the version.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark records" -eq 1' -fa 'open' -d 'Open the records on the full screen.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark records" -eq 1' -fa 'init' -d 'Make a sealed file for records, and print its recovery code.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark records" -eq 1' -fa 'list' -d 'List the records, last changed first.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark records" -eq 1' -fa 'summary' -d 'Count by level how often the computed level was kept; names nobody.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records open" store' -l 'store' -d 'The file of records.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records open" no-color' -l 'no-color' -d 'Use no colors. NO_COLOR in the environment does the same.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records open" no-mouse' -l 'no-mouse' -d 'Do not listen to the mouse.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records open" theme' -l 'theme' -d 'The looks of the full screen: default, dark, light, high-contrast or mono.' -rfka 'default dark light high-contrast mono'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records open" letterhead' -l 'letterhead' -d 'The file with the letterhead of this place, and with help near it.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records open" language' -l 'language' -d 'The language: en or es.' -rfka 'en es'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records open" assessment' -l 'assessment' -d 'The assessment folder to use.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records open" lock-after' -l 'lock-after' -d 'Lock the records when no key was pressed for so many minutes; 0 is never.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records open" version' -l 'version' -d 'Show the version.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records open" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records init" store' -l 'store' -d 'The file of records.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records init" passphrase-file' -l 'passphrase-file' -d 'A file whose first line is the passphrase.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records init" language' -l 'language' -d 'The language: en or es.' -rfka 'en es'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records init" name' -l 'name' -d 'Whose passphrase it is: a name, for others who use the file.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records init" version' -l 'version' -d 'Show the version.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records init" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records list" store' -l 'store' -d 'The file of records.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records list" passphrase-file' -l 'passphrase-file' -d 'A file whose first line is the passphrase.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records list" language' -l 'language' -d 'The language: en or es.' -rfka 'en es'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records list" version' -l 'version' -d 'Show the version.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records list" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records summary" store' -l 'store' -d 'The file of records.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records summary" passphrase-file' -l 'passphrase-file' -d 'A file whose first line is the passphrase.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records summary" language' -l 'language' -d 'The language: en or es.' -rfka 'en es'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records summary" assessment' -l 'assessment' -d 'The assessment folder to use.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records summary" version' -l 'version' -d 'Show the version.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark records summary" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark doctor" strict' -l 'strict' -d 'End with exit code 78 when there is something to look at.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark doctor" store' -l 'store' -d 'The file of records.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark doctor" language' -l 'language' -d 'The language: en or es.' -rfka 'en es'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark doctor" version' -l 'version' -d 'Show the version.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark doctor" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark help" version' -l 'version' -d 'Show the version.'

# cmake -DTEMPLATE=… -DOUT=… -DLINLI=… -DLANGUAGE=zh|en -DKIND=man|bash -P paper.cmake
# Joins a hand-written text with what the program tells of its verbs, and packs a manual page as Debian wants it.
file(READ ${TEMPLATE} text)
if(LINLI)
    execute_process(COMMAND ${LINLI} --lang ${LANGUAGE} describe ${KIND} OUTPUT_VARIABLE told
        COMMAND_ERROR_IS_FATAL ANY)
endif()
if(KIND STREQUAL "bash") # -g: bash-completion loads the file inside a function
    file(WRITE ${OUT} "# Made by the build from `linli describe bash`.\n"
        "declare -gA _linli_verbs _linli_options _linli_choices\n${told}\n${text}")
    return()
endif()
string(REPLACE "@LINLI_CHAPTERS@\n" "${told}" text "${text}")
string(REPLACE "@PROJECT_VERSION@" "${VERSION}" text "${text}")
string(REPLACE "@LINLI_RELEASE_DATE@" "${DATE}" text "${text}")
file(WRITE ${OUT} "${text}")
execute_process(COMMAND gzip -9nkf ${OUT} COMMAND_ERROR_IS_FATAL ANY)

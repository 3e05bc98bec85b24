# What Windows reads from a program file: its manifest (display scaling, long paths, UTF-8), version and icons.
enable_language(RC)
find_program(ICOTOOL icotool REQUIRED)
set(LINLI_WINDOWS_DIR ${CMAKE_CURRENT_LIST_DIR})

# linli_ico(NAME): NAME.svg of resources/icon as NAME.ico, in every size the Explorer asks for.
function(linli_ico name)
    set(svg ${CMAKE_SOURCE_DIR}/resources/icon/${name}.svg)
    set(folder ${CMAKE_BINARY_DIR}/ico)
    set(pngs)
    set(commands)
    foreach(size 16 20 24 32 40 48 64 128 256)
        set(png ${folder}/${name}-${size}.png)
        list(APPEND commands COMMAND ${RSVG_CONVERT} -w ${size} -h ${size} -o ${png} ${svg})
        list(APPEND pngs ${png})
    endforeach()
    list(POP_BACK pngs largest)
    add_custom_command(OUTPUT ${folder}/${name}.ico
        COMMAND ${CMAKE_COMMAND} -E make_directory ${folder} ${commands}
        COMMAND ${ICOTOOL} -c -o ${folder}/${name}.ico ${pngs} --raw=${largest}
        DEPENDS ${svg} VERBATIM COMMENT "Icon ${name}.ico")
endfunction()
foreach(name linli linli-ledger linli-backup linli-package)
    linli_ico(${name})
endforeach()

# linli_windows_program(TARGET DESCRIPTION [ICO...]): the first icon is the program's own; the Explorer finds
# the others by their place (linli-desktop.exe,1 is the ledger's).
function(linli_windows_program target description)
    set(TARGET ${target})
    set(DESCRIPTION ${description})
    set(MANIFEST ${LINLI_WINDOWS_DIR}/program.manifest)
    set(ICONS)
    set(files)
    set(number 1)
    foreach(name IN LISTS ARGN)
        string(APPEND ICONS "${number} ICON \"${CMAKE_BINARY_DIR}/ico/${name}.ico\"\n")
        list(APPEND files ${CMAKE_BINARY_DIR}/ico/${name}.ico)
        math(EXPR number "${number} + 1")
    endforeach()
    string(REPLACE "." "," VERSION_NUMBERS "${PROJECT_VERSION}.0")
    set(rc ${CMAKE_CURRENT_BINARY_DIR}/${target}.rc)
    configure_file(${LINLI_WINDOWS_DIR}/program.rc.in ${rc} @ONLY)
    target_sources(${target} PRIVATE ${rc})
    set_source_files_properties(${rc} PROPERTIES COMPILE_FLAGS "-c 65001" OBJECT_DEPENDS "${MANIFEST};${files}")
endfunction()

# The icons Linli shows: names of Breeze's actions of 22 px (Debian: breeze-icon-theme). rsvg-convert renders
# them at build time at 1x, 2x and 3x into :/icons of the target; the program tints them to its palette.
set(LINLI_ICONS
    arrow-down arrow-up call-start color-mode-black-white configure contrast dialog-cancel dialog-ok-apply
    document-edit document-export document-import document-new document-open document-print document-save
    edit-clear edit-copy edit-delete edit-find edit-undo flag folder-sync format-font-size-more
    go-home go-next go-previous group help-about help-contents list-add list-remove im-user
    lock love mail-send note office-chart-bar overflow-menu tag unlock user-group-new view-calendar view-filter view-hidden
    view-list-details view-list-tree view-refresh view-statistics view-task view-visible window-close)

# What theme.qss shows: style sheets cannot tint, so each is "file icon colour". The grey reads on both tones.
set(LINLI_SHEET_ICONS
    "sheet-down arrow-down #7f8c92" "sheet-up arrow-up #7f8c92"
    "sheet-check-light dialog-ok-apply #ffffff" "sheet-check-dark dialog-ok-apply #08201f")

set(LINLI_ICON_DIR /usr/share/icons/breeze/actions/22 CACHE PATH "Where Breeze's actions of 22 px lie")
find_program(RSVG_CONVERT rsvg-convert REQUIRED)

function(linli_icons target)
    set(made)
    foreach(entry IN LISTS ARGN)
        separate_arguments(parts UNIX_COMMAND "${entry}")
        list(GET parts 0 file)
        list(LENGTH parts length)
        set(icon ${file})
        set(style)
        if(length EQUAL 3)
            list(GET parts 1 icon)
            list(GET parts 2 colour)
            set(sheet ${CMAKE_CURRENT_BINARY_DIR}/${file}.css)
            file(CONFIGURE OUTPUT ${sheet} CONTENT ".ColorScheme-Text { color: ${colour} !important; }\n")
            set(style --stylesheet ${sheet})
        endif()
        get_filename_component(source ${LINLI_ICON_DIR}/${icon}.svg REALPATH)
        if(NOT EXISTS ${source})
            message(FATAL_ERROR "Breeze has no icon ${icon} in ${LINLI_ICON_DIR}")
        endif()
        set(base ${CMAKE_CURRENT_BINARY_DIR}/icons/${file})
        add_custom_command(OUTPUT ${base}.png ${base}@2x.png ${base}@3x.png
            COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_CURRENT_BINARY_DIR}/icons
            COMMAND ${RSVG_CONVERT} ${style} -w 22 -h 22 -o ${base}.png ${source}
            COMMAND ${RSVG_CONVERT} ${style} -w 44 -h 44 -o ${base}@2x.png ${source}
            COMMAND ${RSVG_CONVERT} ${style} -w 66 -h 66 -o ${base}@3x.png ${source}
            DEPENDS ${source} VERBATIM COMMENT "Icon ${file}")
        list(APPEND made ${base}.png ${base}@2x.png ${base}@3x.png)
    endforeach()
    qt_add_resources(${target} linli_icons PREFIX /icons BASE ${CMAKE_CURRENT_BINARY_DIR}/icons FILES ${made})
endfunction()

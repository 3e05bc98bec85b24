; The installer that a person starts: for this account alone (no administrator needed) or for all.
; setup.sh calls it with -DVERSION -DDEPLOY -DOUT -DICONS and puts files.nsh (what is installed, file by file) beside OUT.
Unicode true
Target amd64-unicode
ManifestDPIAware true
ManifestSupportedOS Win10
!ifdef QUICK ; for trials
    SetCompress off
!else
    SetCompressor /SOLID lzma
    SetCompressorDictSize 32
!endif

!define PRODUCT "Linli"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${PRODUCT}"
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_INSTDIR "${PRODUCT}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${UNINSTALL}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${UNINSTALL}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_USE_PROGRAMFILES64
!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh
!include WordFunc.nsh
!insertmacro VersionCompare
!include x64.nsh
!include WinVer.nsh

Name "$(ProductName)"
OutFile "${OUT}"
!ifdef SIGN
    !uninstfinalize '"${SIGN}" "%1"'
!endif
BrandingText "${PRODUCT} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIFileVersion "${VERSION}.0"
!define MUI_ICON "${ICONS}/linli.ico"
!define MUI_UNICON "${ICONS}/linli.ico"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\linli-desktop.exe"
!define MUI_FINISHPAGE_NOAUTOCLOSE

!insertmacro MUI_PAGE_WELCOME
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "English"

!macro text name chinese english
    LangString ${name} ${LANG_SIMPCHINESE} "${chinese}"
    LangString ${name} ${LANG_ENGLISH} "${english}"
!macroend
!insertmacro text ProductName "邻里" "Linli"
!insertmacro text LedgerType "邻里台账" "Linli ledger"
!insertmacro text BackupType "邻里备份" "Linli backup"
!insertmacro text PackageType "邻里交换包" "Linli package"
!insertmacro text Running "邻里正在运行。请在它的窗口里退出，再点“重试”。台账不会受影响。" \
    "Linli is running. Quit it in its window, then choose Retry. Ledgers are not touched."
!insertmacro text NewerThere "这里装的版本（$1）比这个安装程序（${VERSION}）新，旧版本可能打不开新台账。要换成旧版本，请先卸载。" \
    "The version here ($1) is newer than this installer (${VERSION}); an older one may not open its ledgers. Uninstall it first."
!insertmacro text Old64 "邻里需要 64 位的 Windows 10 或更新的版本。" "Linli needs 64-bit Windows 10 or newer."
!insertmacro text Kept "台账、备份和设置都没有动。" "Ledgers, backups and settings were not touched."

VIAddVersionKey /LANG=${LANG_SIMPCHINESE} "ProductName" "邻里 Linli"
VIAddVersionKey /LANG=${LANG_SIMPCHINESE} "FileDescription" "邻里 安装程序"
VIAddVersionKey /LANG=${LANG_SIMPCHINESE} "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_SIMPCHINESE} "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_SIMPCHINESE} "LegalCopyright" "GPL-3.0-or-later"
VIAddVersionKey /LANG=${LANG_SIMPCHINESE} "CompanyName" "Linli"

; Ends the installer (exit code 2) unless the programs in $INSTDIR can be replaced: a program that runs can't.
!macro refuseWhileRunning un
Function ${un}refuseWhileRunning
    again:
    Push $0
    StrCpy $1 ""
    ${For} $2 1 3
        ${If} $2 == 1
            StrCpy $1 "linli-desktop.exe"
        ${ElseIf} $2 == 2
            StrCpy $1 "linli.exe"
        ${Else}
            StrCpy $1 "linli-xls.exe"
        ${EndIf}
        ${If} ${FileExists} "$INSTDIR\$1"
            ClearErrors
            FileOpen $0 "$INSTDIR\$1" a
            ${If} ${Errors}
                Pop $0
                MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Running)" /SD IDCANCEL IDRETRY again
                SetErrorLevel 2
                Quit
            ${EndIf}
            FileClose $0
        ${EndIf}
    ${Next}
    Pop $0
FunctionEnd
!macroend
!insertmacro refuseWhileRunning ""
!insertmacro refuseWhileRunning "un."

Function .onInit
    ${IfNot} ${RunningX64}
    ${OrIfNot} ${AtLeastWin10}
        MessageBox MB_OK|MB_ICONSTOP "$(Old64)" /SD IDOK
        SetErrorLevel 3
        Quit
    ${EndIf}
    SetRegView 64
    StrCpy $R9 $INSTDIR ; What /D= asked for, else empty: MULTIUSER_INIT would overrule it.
    !insertmacro MULTIUSER_INIT
    ${If} $R9 != ""
        StrCpy $INSTDIR $R9
    ${EndIf}
FunctionEnd

Function un.onInit
    SetRegView 64
    !insertmacro MULTIUSER_UNINIT
FunctionEnd

; 1 on the stack when the version there is newer than ours, else 0. Three numbers each, as CMake gives them.
Function thereIsNewer
    ReadRegStr $1 SHCTX "${UNINSTALL}" "DisplayVersion"
    StrCpy $R0 0
    ${If} $1 != ""
        ${VersionCompare} $1 ${VERSION} $R1
        ${If} $R1 == 1
            StrCpy $R0 1
        ${EndIf}
    ${EndIf}
    Push $R0
FunctionEnd

!macro fileType ending id text icon
    WriteRegStr SHCTX "Software\Classes\${ending}" "" "${id}"
    WriteRegStr SHCTX "Software\Classes\${id}" "" "${text}"
    WriteRegStr SHCTX "Software\Classes\${id}\DefaultIcon" "" "$INSTDIR\linli-desktop.exe,${icon}"
    WriteRegStr SHCTX "Software\Classes\${id}\shell\open\command" "" '"$INSTDIR\linli-desktop.exe" "%1"'
!macroend

!macro forgetType ending id
    ReadRegStr $0 SHCTX "Software\Classes\${ending}" ""
    ${If} $0 == "${id}"
        DeleteRegKey SHCTX "Software\Classes\${ending}"
    ${EndIf}
    DeleteRegKey SHCTX "Software\Classes\${id}"
!macroend

!include "${FILES}" ; installFiles and removeFiles

Section
    Call refuseWhileRunning
    Call thereIsNewer
    Pop $0
    ${If} $0 == 1
        MessageBox MB_OK|MB_ICONSTOP "$(NewerThere)" /SD IDOK
        SetErrorLevel 4
        Quit
    ${EndIf}
    ; What an older version had and this one has not goes with that version's own list.
    ${If} ${FileExists} "$INSTDIR\uninstall.exe"
        ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR'
    ${EndIf}
    !insertmacro installFiles
    SetOutPath "$INSTDIR"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\$(ProductName).lnk" "$INSTDIR\linli-desktop.exe"
    WriteRegStr SHCTX "Software\Microsoft\Windows\CurrentVersion\App Paths\linli.exe" "" "$INSTDIR\linli.exe"
    WriteRegStr SHCTX "Software\Microsoft\Windows\CurrentVersion\App Paths\linli-desktop.exe" "" "$INSTDIR\linli-desktop.exe"
    !insertmacro fileType ".linli" "Linli.Ledger" "$(LedgerType)" 1
    !insertmacro fileType ".linlibak" "Linli.Backup" "$(BackupType)" 2
    !insertmacro fileType ".linlipack" "Linli.Package" "$(PackageType)" 3
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)' ; The Explorer learns of the types.
    WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "$(ProductName) ${VERSION}"
    WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\linli-desktop.exe,0"
    WriteRegStr SHCTX "${UNINSTALL}" "Publisher" "Linli"
    WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
    WriteRegStr SHCTX "${UNINSTALL}" "ShortcutName" "$(ProductName)"
    WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
    WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
    WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" $0
SectionEnd

Section "Uninstall"
    Call un.refuseWhileRunning
    ; File by file, never a folder with all in it: somebody may keep a ledger there.
    !insertmacro removeFiles
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    ReadRegStr $0 SHCTX "${UNINSTALL}" "ShortcutName"
    ${If} $0 != ""
        Delete "$SMPROGRAMS\$0.lnk"
    ${EndIf}
    DeleteRegKey SHCTX "Software\Microsoft\Windows\CurrentVersion\App Paths\linli.exe"
    DeleteRegKey SHCTX "Software\Microsoft\Windows\CurrentVersion\App Paths\linli-desktop.exe"
    !insertmacro forgetType ".linli" "Linli.Ledger"
    !insertmacro forgetType ".linlibak" "Linli.Backup"
    !insertmacro forgetType ".linlipack" "Linli.Package"
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
    DeleteRegKey SHCTX "${UNINSTALL}"
    DetailPrint "$(Kept)"
SectionEnd

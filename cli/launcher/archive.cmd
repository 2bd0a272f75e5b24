@echo off
rem The twin of archive.sh: sets CW_ARCHIVE to an archive of classes that is what the text beside it says, and makes one
rem first where there is none. The sums of all files come from tar, which Windows has since 2018; without it there is no
rem archive. Short answers do not wait until one is made.
set "CW_TAR="
for %%t in (tar.exe) do set "CW_TAR=%%~$PATH:t"
if not defined CW_TAR exit /b 0
set "CW_NOW=%TEMP%\counterweigh-%RANDOM%%RANDOM%.txt"
set "CW_PLACE=%CW_HOME:\=-%"
set "CW_FOLDER=%CW_HOME%\archive"
call :take
if not errorlevel 1 goto done
if not defined LOCALAPPDATA goto none
set "CW_FOLDER=%LOCALAPPDATA%\counterweigh\%CW_PLACE::=%"
call :take
if not errorlevel 1 goto done
:none
for %%c in ("" --version -V --help -h help completion) do if "%CW_COMMAND%"=="%%~c" goto done
set "CW_FOLDER=%CW_HOME%\archive"
call :make
if not errorlevel 1 goto done
if not defined LOCALAPPDATA goto done
set "CW_FOLDER=%LOCALAPPDATA%\counterweigh\%CW_PLACE::=%"
call :make
:done
del "%CW_NOW%" 2>nul
exit /b 0

rem Whether the folder says what is in it and says so truly; sets CW_ARCHIVE unless it says that there is none.
:take
if not exist "%CW_FOLDER%\contents" exit /b 1
set "CW_SUMMED=%CW_FOLDER%"
call :contents >"%CW_NOW%" 2>nul
fc /b "%CW_NOW%" "%CW_FOLDER%\contents" >nul 2>nul
if errorlevel 1 exit /b 1
if exist "%CW_FOLDER%\counterweigh.jsa" set "CW_ARCHIVE=%CW_FOLDER%\counterweigh.jsa"
exit /b 0

rem Another Java, another jar or another byte in the archive gives another text.
:contents
echo "%CW_JAVA%" "%CW_HOME%" %CW_VERSION%
if exist "%CW_RELEASE%" type "%CW_RELEASE%"
"%CW_TAR%" -cf - --format=mtree "--options=!all,cksum" -C "%CW_HOME%" lib
if exist "%CW_SUMMED%\counterweigh.jsa" "%CW_TAR%" -cf - --format=mtree "--options=!all,cksum" -C "%CW_SUMMED%" counterweigh.jsa
exit /b 0

rem The lock is the folder in which the archive is made; one that a start left behind is removed after a day.
:make
if not exist "%CW_FOLDER%" mkdir "%CW_FOLDER%" 2>nul
set "CW_PART=%CW_FOLDER%\part"
if exist "%CW_PART%" forfiles /p "%CW_FOLDER%" /m part /d -1 /c "cmd /c rmdir /s /q @path" >nul 2>nul
mkdir "%CW_PART%" 2>nul
if errorlevel 1 exit /b 1
echo Preparing faster starts; this takes some ten seconds, once... 1>&2
setlocal
set "JAVA_TOOL_OPTIONS="
set "JDK_JAVA_OPTIONS="
set "_JAVA_OPTIONS="
"%CW_JAVA%" %CW_OPTIONS% -XX:DumpLoadedClassList="%CW_PART%\classes" -cp "%CW_HOME%\lib\*" ^
    org.counterweigh.cli.TrainingRun "%CW_PART%" >"%CW_PART%\log" 2>&1 <nul
if not errorlevel 1 "%CW_JAVA%" -Xshare:dump -XX:+UseG1GC -XX:SharedClassListFile="%CW_PART%\classes" ^
    -XX:SharedArchiveFile="%CW_PART%\counterweigh.jsa" -cp "%CW_HOME%\lib\*" >>"%CW_PART%\log" 2>&1 <nul
if errorlevel 1 del /f "%CW_PART%\counterweigh.jsa" 2>nul
endlocal
set "CW_SUMMED=%CW_PART%"
call :contents >"%CW_PART%\contents" 2>nul
del /f "%CW_FOLDER%\contents" "%CW_FOLDER%\counterweigh.jsa" 2>nul
if exist "%CW_PART%\counterweigh.jsa" move /y "%CW_PART%\counterweigh.jsa" "%CW_FOLDER%\counterweigh.jsa" >nul
move /y "%CW_PART%\contents" "%CW_FOLDER%\contents" >nul
rmdir /s /q "%CW_PART%"
call :take
exit /b 0

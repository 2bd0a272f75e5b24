@echo off
rem Starts Counterweigh; builds it first where it has not been built. Delete cli\target after a change of the sources.
setlocal DisableDelayedExpansion
set "CLI=%~dp0"
set "JAR=%CLI%target\lib\counterweigh-cli.jar"
set "STAMP=%CLI%target\counterweigh.built"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"

set "VERSION="
for /f "tokens=2 delims==" %%v in ('""%JAVA%" -XshowSettings:properties -version 2>&1" ^| findstr /c:"java.specification.version ="') do set "VERSION=%%v"
if not defined VERSION (
    echo Counterweigh needs Java 17 or newer, and there is no Java on this computer. Install one and try again. 1>&2
    exit /b 70
)
set "MAJOR=0"
set /a MAJOR=VERSION 2>nul
if %MAJOR% LSS 17 (
    echo Counterweigh needs Java 17 or newer; this is Java%VERSION%. 1>&2
    exit /b 70
)

if exist "%JAR%" if exist "%STAMP%" goto run
echo Building Counterweigh once, about a minute... 1>&2
if not exist "%CLI%target" mkdir "%CLI%target"
pushd "%CLI%.."
call mvn -B -q -DskipTests -pl cli -am package >"%CLI%target\build.log" 2>&1 <nul
if errorlevel 1 (
    popd
    echo The build failed; see %CLI%target\build.log 1>&2
    exit /b 70
)
popd
type nul >"%STAMP%"

:run
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xshare:auto -Xlog:disable -Xlog:all=error:stderr ^
    -Djava.awt.headless=true -Djdk.console=java.base -Dpicocli.disable.closures=true -Dfile.encoding=UTF-8 %COUNTERWEIGH_JAVA_OPTS% ^
    -cp "%CLI%target\lib\*" org.counterweigh.cli.Main %*
exit /b %ERRORLEVEL%
